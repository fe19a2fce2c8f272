// How sure a statement is, in plain words: stated, deduced, unclear.
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Certainty as CertaintyCode } from "#contract";
import "./Certainty.css";

export function Certainty({ certainty }: { readonly certainty: CertaintyCode }) {
  const { t } = useTranslation("details");
  return <CertaintyIn t={t} certainty={certainty} />;
}

/** The same for the rows of a list, which finds its words once for all of them. */
export function CertaintyIn(props: { readonly t: TFunction<"details">; readonly certainty: CertaintyCode }) {
  const { t, certainty } = props;
  return (
    <span className="certainty" data-certainty={certainty} title={t(`certainty_meaning.${certainty}`)}>
      {t(`certainty.${certainty}`)}
    </span>
  );
}
