// A guard post, or its counterpart company in Laos; never placed finer than the commune.
import { ActivitySection } from "./ActivitySection.tsx";
import { IndicatorsSection } from "./IndicatorsSection.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { PlaceHeading, type PlaceProps } from "./PlaceHeading.tsx";
import { PlaceTies } from "./PlaceTies.tsx";
import { PositionSection } from "./PositionSection.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

export function PostDetails({ feature }: PlaceProps) {
  const place = feature.properties;
  return (
    <>
      <PlaceHeading place={feature} />
      <NoteOfDoubt provenance={place.provenance} />
      <PositionSection place={feature} remark="post_remark" />
      <PlaceTies place={feature} />
      <ActivitySection of={{ place: [feature.id] }} />
      <IndicatorsSection about={feature.id} />
      <PapersSection ids={place.paper_ids} />
      <SourcesSection provenance={place.provenance} />
    </>
  );
}
