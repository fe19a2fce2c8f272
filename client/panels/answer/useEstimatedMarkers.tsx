// The markers that the map draws between the known ones: estimated by their number along the line, on no side and in no unit.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { featuresQuery } from "../../api/queries.ts";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { Badge } from "../../ui/Badge.tsx";
import { KindSymbol } from "../details/KindSymbol.tsx";
import type { RowGroup } from "./ResultList.tsx";
import type { Row } from "./ResultRow.tsx";

/** Null while a filter asks for units, sides, ties or certainty, of which these markers have none. */
export function useEstimatedMarkers(): RowGroup | null {
  const { t } = useTranslation();
  const lang = useLang();
  const [{ unit, side, twinned, certainty }] = useView("unit", "side", "twinned", "certainty");
  const isAsked = !unit && !side && twinned === null && !certainty;
  const { data } = useQuery({ ...featuresQuery("border"), enabled: isAsked });
  const markers = data?.features.filter(({ properties }) => properties.kind === "marker") ?? [];
  if (!isAsked || markers.length === 0) return null;
  const rows = markers.map(({ id, properties }): Row => {
    const { name, lang: titleLang } = nameWithLang(lang, properties);
    return {
      to: { collection: "border", id },
      symbol: <KindSymbol name="marker" />,
      title: name,
      titleLang,
      below: <Badge tone="doubt">{t("answer.estimated")}</Badge>,
    };
  });
  const title = (
    <>
      <strong>{t("answer.estimatedMarkers")}</strong> · {formatNumber(lang, rows.length)}
    </>
  );
  return { id: "estimated-markers", title, rows };
}
