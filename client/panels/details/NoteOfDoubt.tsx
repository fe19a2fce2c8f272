// How sure a record is, and the reason for doubt in the words of the table (English short texts).
import { useTranslation } from "react-i18next";
import type { Provenance } from "#contract";
import { Certainty } from "../../ui/Certainty.tsx";
import { NoteText } from "../../ui/NoteText.tsx";
import { HelpWord } from "./HelpWord.tsx";
import "./NoteOfDoubt.css";

export function NoteOfDoubt({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTranslation("details");
  const { t: tFilters } = useTranslation("filters");
  const { certainty, note } = provenance;
  return (
    <div className="note-of-doubt" data-certainty={certainty}>
      <p>
        <span className="note-label">
          <HelpWord part="glossary" term={tFilters("certainty")}>
            {t("certainty_label")}
          </HelpWord>
        </span>{" "}
        <Certainty certainty={certainty} />
      </p>
      {certainty !== "A" && <p className="note-label">{t(`certainty_meaning.${certainty}`)}</p>}
      {note && (
        <p lang="en">
          <NoteText text={note} />
        </p>
      )}
    </div>
  );
}
