// A treaty, agreement, law, resolution or minutes: number, dates, parties, term, what it is about.
import { useTranslation } from "react-i18next";
import type { FeatureOf, Paper } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { InLangs } from "../../ui/InLangs.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { AboutList } from "./AboutList.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { PaperTerm } from "./PaperTerm.tsx";
import { RecordHeading } from "./RecordHeading.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

export function PaperDetails({ feature }: { readonly feature: FeatureOf<Paper> }) {
  const { t } = useTranslation("details");
  const kindLabel = useCodeLabel("paper_kind");
  const paper = feature.properties;
  return (
    <>
      <RecordHeading symbol="paper" kind={kindLabel(paper.kind)} names={paper} />
      <NoteOfDoubt provenance={paper.provenance} />
      <Section title={t("section.facts")}>
        <FactList>
          <Fact label={t("paper.number")}>
            {paper.number ? <InLangs text={paper.number} /> : <NotKnown />}
          </Fact>
          <Fact label={t("paper.signed_on")}>
            {paper.signed_on === null ? <NotKnown /> : <PartialDate date={paper.signed_on} />}
          </Fact>
          <Fact label={t("paper.effective_on")}>
            {paper.effective_on === null ? <NotKnown /> : <PartialDate date={paper.effective_on} />}
          </Fact>
          <Fact label={t("paper.term")}>
            <PaperTerm paper={paper} />
          </Fact>
          <Fact label={t("paper.parties")}>
            <ul className="plain-list" lang="vi">
              {paper.parties.map((party) => (
                <li key={party}>{party}</li>
              ))}
            </ul>
          </Fact>
        </FactList>
      </Section>
      <Section title={t("about")}>
        <AboutList ids={paper.about_ids} />
      </Section>
      <SourcesSection provenance={paper.provenance} />
    </>
  );
}

function NotKnown() {
  const { t } = useTranslation("details");
  return <span className="not-known">{t("not_stated")}</span>;
}
