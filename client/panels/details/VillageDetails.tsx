// A hamlet in Việt Nam or a village in Laos.
import { ActivitySection } from "./ActivitySection.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { PlaceHeading, type PlaceProps } from "./PlaceHeading.tsx";
import { PlaceTies } from "./PlaceTies.tsx";
import { PositionSection } from "./PositionSection.tsx";
import { SourcesSection } from "./SourcesSection.tsx";
import { TwinActivities } from "./TwinActivities.tsx";

export function VillageDetails({ feature }: PlaceProps) {
  const place = feature.properties;
  return (
    <>
      <PlaceHeading place={feature} />
      <NoteOfDoubt provenance={place.provenance} />
      <PositionSection place={feature} />
      <PlaceTies place={feature} />
      <ActivitySection of={{ place: [feature.id] }} />
      <TwinActivities place={feature} />
      <PapersSection ids={place.paper_ids} />
      <SourcesSection provenance={place.provenance} />
    </>
  );
}
