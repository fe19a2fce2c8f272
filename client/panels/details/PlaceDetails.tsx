// A place, by its kind.
import type { ComponentType } from "react";
import type { PlaceKind } from "#contract";
import { GateDetails } from "./GateDetails.tsx";
import { MarkerDetails } from "./MarkerDetails.tsx";
import type { PlaceProps } from "./PlaceHeading.tsx";
import { PostDetails } from "./PostDetails.tsx";
import { SeatDetails } from "./SeatDetails.tsx";
import { VillageDetails } from "./VillageDetails.tsx";

const detailsOf: Record<PlaceKind, ComponentType<PlaceProps>> = {
  village: VillageDetails,
  post: PostDetails,
  gate: GateDetails,
  marker: MarkerDetails,
  commune_seat: SeatDetails,
};

export function PlaceDetails({ feature }: PlaceProps) {
  const Details = detailsOf[feature.properties.kind];
  return <Details feature={feature} />;
}
