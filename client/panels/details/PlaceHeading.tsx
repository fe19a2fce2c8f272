import type { FeatureOf, Place, PlaceCountry } from "#contract";
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { Badge, type BadgeTone } from "../../ui/Badge.tsx";
import { RecordHeading } from "./RecordHeading.tsx";

/** What the details of each kind of place are given. */
export interface PlaceProps {
  readonly feature: FeatureOf<Place>;
}

const toneOf: Record<PlaceCountry, BadgeTone> = { VN: "vn", LA: "la", "VN/LA": "plain" };

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

/** Which side a place or unit lies on; a marker stands on both. */
export function SideBadge({ country }: { readonly country: PlaceCountry }) {
  const { t } = useTranslation("details");
  return <Badge tone={toneOf[country]}>{t(`side.${country}`)}</Badge>;
}
