// A marker of the border line that the sources name.
import { ActivitySection } from "./ActivitySection.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { PlaceHeading, type PlaceProps } from "./PlaceHeading.tsx";
import { PositionSection } from "./PositionSection.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

export function MarkerDetails({ feature }: PlaceProps) {
  const place = feature.properties;
  return (
    <>
      <PlaceHeading place={feature} />
      <NoteOfDoubt provenance={place.provenance} />
      <PositionSection place={feature} remark="marker_remark" />
      <ActivitySection of={{ place: [feature.id] }} />
      <PapersSection ids={place.paper_ids} />
      <SourcesSection provenance={place.provenance} />
    </>
  );
}
