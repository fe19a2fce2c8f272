// Which side a place, unit or party lies on; a marker stands on both.
import type { PlaceCountry } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { Badge, type BadgeTone } from "../../ui/Badge.tsx";

const toneOf: Record<PlaceCountry, BadgeTone> = { VN: "vn", LA: "la", "VN/LA": "plain" };

export function SideBadge({ country }: { readonly country: PlaceCountry }) {
  const sideLabel = useCodeLabel("side");
  return <Badge tone={toneOf[country]}>{sideLabel(country)}</Badge>;
}
