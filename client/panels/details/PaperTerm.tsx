// The term of a paper and whether it has run out as of today.
import { useTranslation } from "react-i18next";
import type { PaperSummary } from "#contract";
import { formatDate } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Badge } from "../../ui/Badge.tsx";
import { termState } from "./paperTerm.ts";
import { useToday } from "./today.ts";

export function PaperTerm({ paper }: { readonly paper: PaperSummary }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const state = termState(paper, useToday());
  if (paper.term_to === null || state === "not_stated") return <span>{t("term.not_stated")}</span>;
  const from = paper.term_from === null ? "…" : formatDate(lang, paper.term_from);
  return (
    <span className="paper-term">
      {t("term.span", { from, to: formatDate(lang, paper.term_to) })}{" "}
      <Badge tone={state === "over" ? "ended" : "plain"}>{t(`term.${state}`)}</Badge>
    </span>
  );
}
