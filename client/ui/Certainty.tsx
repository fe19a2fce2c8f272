// How sure a statement is, in plain words: stated, deduced, unclear.
import { useTranslation } from "react-i18next";
import type { Certainty as CertaintyCode } from "#contract";
import "./Certainty.css";

export function Certainty({ certainty }: { readonly certainty: CertaintyCode }) {
  const { t } = useTranslation("details");
  return (
    <span className="certainty" data-certainty={certainty} title={t(`certainty_meaning.${certainty}`)}>
      {t(`certainty.${certainty}`)}
    </span>
  );
}
