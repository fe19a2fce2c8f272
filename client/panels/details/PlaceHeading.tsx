import type { FeatureOf, Place } from "#contract";
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { RecordHeading } from "./RecordHeading.tsx";
import { SideBadge } from "./SideBadge.tsx";

/** What the details of each kind of place are given. */
export interface PlaceProps {
  readonly feature: FeatureOf<Place>;
}

/** Names a place and its kind; the counterpart of a guard post in Laos is a company. */
export function PlaceHeading({ place }: { readonly place: FeatureOf<Place> }) {
  const { t } = useTranslation("details");
  const kindLabel = useCodeLabel("place_kind");
  const { properties } = place;
  const isCompany = properties.kind === "post" && properties.country === "LA";
  return (
    <RecordHeading
      symbol={properties.kind}
      kind={isCompany ? t("kind.company") : kindLabel(properties.kind)}
      names={properties}
      aliases={properties.aliases}
      isProperName
    >
      <SideBadge country={properties.country} />
    </RecordHeading>
  );
}
