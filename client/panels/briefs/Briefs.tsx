// The record on one sheet of paper: to print, for Word, for Excel; of a unit also the report of a quarter that is chosen.
import { useTranslation } from "react-i18next";
import type { BriefKind } from "../../api/briefs.ts";
import { Section } from "../../ui/Section.tsx";
import { BriefLinks } from "./BriefLinks.tsx";
import { QuarterReport } from "./QuarterReport.tsx";
import "./messages/index.ts";
import "./Briefs.css";

interface BriefsProps {
  readonly kinds: readonly BriefKind[];
  readonly id: string;
}

export function Briefs({ kinds, id }: BriefsProps) {
  const { t } = useTranslation("briefs");
  return (
    <Section title={t("title")}>
      <p className="brief-remark">{t("remark")}</p>
      {kinds.map((kind) =>
        kind === "quarter" ? (
          <QuarterReport key={kind} id={id} />
        ) : (
          <BriefLinks key={kind} kind={kind} id={id} name={t(`kinds.${kind}`)} />
        ),
      )}
    </Section>
  );
}
