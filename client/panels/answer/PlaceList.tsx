// Places by kind, on each side by unit; those whose position is not known are among them and say so.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type FeatureOf, PlaceKind, type PlaceSummary } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang, useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import type { Vintage } from "../../state/view.ts";
import { Badge } from "../../ui/Badge.tsx";
import { KindSymbol } from "../details/KindSymbol.tsx";
import { ListState } from "./ListState.tsx";
import { ResultList } from "./ResultList.tsx";
import type { Row } from "./ResultRow.tsx";
import { useEstimatedMarkers } from "./useEstimatedMarkers.tsx";
import { useList } from "./useListCount.ts";

type Place = FeatureOf<PlaceSummary>;

export function PlaceList() {
  const query = useList("places");
  return (
    <ListState id="places" query={query}>
      {(page) => <Kinds places={page.features} />}
    </ListState>
  );
}

const kindOrder: readonly PlaceKind[] = ["village", "gate", "post", "marker", "commune_seat"];

function Kinds({ places }: { readonly places: readonly Place[] }) {
  const lang = useLang();
  const kindLabel = useCodeLabel("place_kind");
  const nameOf = useFeatureName();
  const rowOf = usePlaceRow();
  const byKind = useMemo(() => Map.groupBy(places, ({ properties }) => properties.kind), [places]);
  const [{ vintage }] = useView("vintage");
  const unitName = ({ properties }: Place) => nameOf(unitOf(properties, vintage) ?? "")?.name ?? "";
  const groups = kindOrder.flatMap((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    const sorted = ofKind.toSorted(
      (a, b) =>
        a.properties.country.localeCompare(b.properties.country) ||
        unitName(a).localeCompare(unitName(b), lang) ||
        a.id.localeCompare(b.id, lang, { numeric: true }),
    );
    const title = (
      <>
        <strong>{kindLabel(kind)}</strong> · {formatNumber(lang, sorted.length)}
      </>
    );
    return sorted.length ? [{ id: kind, title, rows: sorted.map(rowOf) }] : [];
  });
  const markers = useEstimatedMarkers();
  return <ResultList groups={markers ? [...groups, markers] : groups} />;
}

/** The unit it lay in before, or the one of today; the other one where only that is known. */
function unitOf({ unit, former_unit }: PlaceSummary, vintage: Vintage): string | null {
  return vintage === "recorded" ? (former_unit ?? unit) : (unit ?? former_unit);
}

function usePlaceRow(): (place: Place) => Row {
  const { t } = useTranslation();
  const [{ vintage }] = useView("vintage");
  const lang = useLang();
  const nameOf = useFeatureName();
  return ({ id, properties }) => {
    const { name, lang: titleLang } = nameWithLang(lang, properties);
    const unitId = unitOf(properties, vintage);
    const unitName = nameOf(unitId ?? "")?.name;
    const isFormer = unitId !== properties.unit;
    const unit = unitName && isFormer ? t("answer.formerUnit", { name: unitName }) : unitName;
    const { country, coord_precision } = properties;
    return {
      to: { collection: "places", id },
      symbol: (
        <span className={`result-side-${country === "VN" ? "vn" : country === "LA" ? "la" : "both"}`}>
          <KindSymbol name={properties.kind} />
        </span>
      ),
      title: name,
      titleLang,
      below: (
        <span className="activity-below">
          <span>{[unit, t(`side.${country}`)].filter(Boolean).join(", ")}</span>
          {properties.is_twinned && <Badge>{t("answer.twinned")}</Badge>}
          {coord_precision === "none" && <Badge tone="doubt">{t("answer.unknownPosition")}</Badge>}
          {coord_precision === "estimated" && <Badge tone="doubt">{t("answer.estimated")}</Badge>}
        </span>
      ),
    };
  };
}
