// One half of a pair of border gates.
import { useTranslation } from "react-i18next";
import { tellDistance } from "../../i18n/distance.ts";
import { Section } from "../../ui/Section.tsx";
import { ActivitySection } from "./ActivitySection.tsx";
import { DistanceWords } from "./DistanceWords.tsx";
import { IndicatorsSection } from "./IndicatorsSection.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { PlaceHeading, type PlaceProps } from "./PlaceHeading.tsx";
import { PlaceTies } from "./PlaceTies.tsx";
import { PositionSection } from "./PositionSection.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

/** The nearest gate is the other half when it lies this near. */
const pairWithinKm = 2;

export function GateDetails({ feature }: PlaceProps) {
  const { t } = useTranslation("details");
  const place = feature.properties;
  const nearest = place.nearest_gate;
  const isPair = nearest !== null && nearest.distance_m <= pairWithinKm * 1000;
  return (
    <>
      <PlaceHeading place={feature} />
      <NoteOfDoubt provenance={place.provenance} />
      <PositionSection place={feature} />
      {nearest && isPair && (
        <Section title={t("gate_opposite")}>
          <p>
            <RecordLink id={nearest.place} />{" "}
            <DistanceWords told={tellDistance(nearest.distance_m, nearest.uncertainty_m)} />
          </p>
        </Section>
      )}
      <PlaceTies place={feature} />
      <ActivitySection of={{ place: [feature.id] }} />
      <IndicatorsSection about={feature.id} />
      <PapersSection ids={place.paper_ids} />
      <SourcesSection provenance={place.provenance} />
    </>
  );
}
