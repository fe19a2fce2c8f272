// The reason for doubt in the words of the table (English short texts), with how sure the statement is.
import { useTranslation } from "react-i18next";
import type { Provenance } from "#contract";
import { Certainty } from "../../ui/Certainty.tsx";

export function NoteOfDoubt({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTranslation("details");
  return (
    <div className="note-of-doubt" data-certainty={provenance.certainty}>
      <p>
        <span className="note-label">{t("certainty_label")}</span>{" "}
        <Certainty certainty={provenance.certainty} />
        <span className="note-meaning"> {t(`certainty_meaning.${provenance.certainty}`)}</span>
      </p>
      {provenance.note && <p lang="en">{provenance.note}</p>}
    </div>
  );
}
