// A formal tie: both sides, its state, its history, the papers it rests on, and what is not known of it.
import { useTranslation } from "react-i18next";
import type { FeatureOf, Twinning } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { Certainty } from "../../ui/Certainty.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { ActivitySection } from "./ActivitySection.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { IndicatorsSection } from "./IndicatorsSection.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { NotKnownSection } from "./NotKnownSection.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { RecordHeading } from "./RecordHeading.tsx";
import { SourcesSection } from "./SourcesSection.tsx";
import { TieMarks } from "./TieList.tsx";
import { Timeline } from "./TwinningHistory.tsx";
import { TwinningSides } from "./TwinningSides.tsx";

export function TwinningDetails({ feature }: { readonly feature: FeatureOf<Twinning> }) {
  const { t } = useTranslation("details");
  const kindLabel = useCodeLabel("twinning_kind");
  const twinning = feature.properties;
  return (
    <>
      <RecordHeading symbol="twinning" kind={kindLabel(twinning.kind)} names={twinning}>
        <TieMarks tie={twinning} />
      </RecordHeading>
      <NoteOfDoubt provenance={twinning.provenance} />
      <TwinningSides twinning={twinning} />
      <Section title={t("section.state")}>
        <StateFacts twinning={twinning} />
        <Remarks twinning={twinning} />
      </Section>
      <Section title={t("section.history")}>
        <Timeline events={twinning.events} />
      </Section>
      <PapersSection ids={twinning.paper_ids} none={t("paper.none_found")} />
      <ActivitySection of={{ twinning: [feature.id] }} />
      <NotKnownSection twinning={twinning} />
      <IndicatorsSection about={feature.id} />
      <SourcesSection
        provenance={twinning.provenance}
        further={twinning.events.map((event) => event.source)}
      />
    </>
  );
}

function StateFacts({ twinning }: { readonly twinning: Twinning }) {
  const { t } = useTranslation("details");
  const statusLabel = useCodeLabel("twinning_status");
  return (
    <FactList>
      <Fact label={t("ties.status")}>
        {statusLabel(twinning.status)} <Certainty certainty={twinning.certainty} />
      </Fact>
      <Fact label={t("ties.signed_on")}>
        {twinning.signed_on === null ? (
          <span className="not-known">{t("not_stated")}</span>
        ) : (
          <PartialDate date={twinning.signed_on} />
        )}
      </Fact>
    </FactList>
  );
}

/** What a reader must know before counting this tie. */
function Remarks({ twinning }: { readonly twinning: Twinning }) {
  const { t } = useTranslation("details");
  return (
    <>
      {twinning.is_aggregate && <p className="remark">{t("ties.aggregate_remark")}</p>}
      {twinning.lost_vn_side && <p className="remark">{t("ties.lost_vn_side_remark")}</p>}
      {twinning.is_domestic && <p className="remark">{t("ties.domestic_remark")}</p>}
      {twinning.status === "informal_ties" && <p className="remark">{t("ties.informal_remark")}</p>}
    </>
  );
}
