// One half of a pair of border gates.
import { useTranslation } from "react-i18next";
import type { FeatureOf, PlaceSummary } from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { Section } from "../../ui/Section.tsx";
import { ActivitySection } from "./ActivitySection.tsx";
import { IndicatorsSection } from "./IndicatorsSection.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { PlaceHeading, type PlaceProps } from "./PlaceHeading.tsx";
import { PlaceTies } from "./PlaceTies.tsx";
import { PositionSection } from "./PositionSection.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

/** The halves of a pair lie nearer than this, about 2 km; the next pair is ten times as far. */
const pairWithinDegrees = 0.02;

export function GateDetails({ feature }: PlaceProps) {
  const { t } = useTranslation("details");
  const place = feature.properties;
  const opposite = gateOpposite(feature, useFeatureIndex().all("places"));
  return (
    <>
      <PlaceHeading place={feature} />
      <NoteOfDoubt provenance={place.provenance} />
      <PositionSection place={feature} />
      {opposite && (
        <Section title={t("gate_opposite")}>
          <RecordLink id={opposite.id} />
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

/** The gate of the other country across the line. */
function gateOpposite(
  gate: FeatureOf<PlaceSummary>,
  places: readonly FeatureOf<PlaceSummary>[],
): FeatureOf<PlaceSummary> | undefined {
  if (gate.geometry?.type !== "Point") return undefined;
  const [lon, lat] = gate.geometry.coordinates;
  return places.find(({ geometry, properties }) => {
    if (properties.kind !== "gate" || properties.country === gate.properties.country) return false;
    if (geometry?.type !== "Point") return false;
    const [otherLon, otherLat] = geometry.coordinates;
    return Math.hypot(otherLon - lon, otherLat - lat) < pairWithinDegrees;
  });
}
