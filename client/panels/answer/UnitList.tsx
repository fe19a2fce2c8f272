// Admin units of each side: today's division first, then the former one.
import { useTranslation } from "react-i18next";
import { type AdminUnitSummary, Country, type FeatureOf } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang, useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { KindSymbol } from "../details/KindSymbol.tsx";
import { ListState } from "./ListState.tsx";
import { ResultList } from "./ResultList.tsx";
import type { Row } from "./ResultRow.tsx";
import { useList } from "./useListCount.ts";

type Unit = FeatureOf<AdminUnitSummary>;

export function UnitList() {
  const query = useList("admin-units");
  return (
    <ListState id="admin-units" query={query}>
      {(page) => <Vintages units={page.features} />}
    </ListState>
  );
}

const vintages = ["currentUnits", "formerUnits"] as const;

function Vintages({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const rowOf = useUnitRow();
  const groups = Country.options.flatMap((country) =>
    vintages.flatMap((vintage) => {
      const ofPart = units.filter(
        ({ properties }) =>
          properties.country === country && (properties.valid_to === null) === (vintage === "currentUnits"),
      );
      const title = (
        <>
          <strong>{t(`side.${country}`)}</strong> · {t(`answer.${vintage}`)} ·{" "}
          {formatNumber(lang, ofPart.length)}
        </>
      );
      return ofPart.length ? [{ id: `${country}-${vintage}`, title, rows: ofPart.map(rowOf) }] : [];
    }),
  );
  return <ResultList groups={groups} />;
}

function useUnitRow(): (unit: Unit) => Row {
  const { t } = useTranslation();
  const lang = useLang();
  const levelLabel = useCodeLabel("unit_level");
  const nameOf = useFeatureName();
  return ({ id, properties }) => {
    const { name, lang: titleLang } = nameWithLang(lang, properties);
    const { level, parent, valid_to, country } = properties;
    const until = valid_to && t("answer.untilDay", { day: formatDate(lang, valid_to) });
    return {
      to: { collection: "admin-units", id },
      symbol: (
        <span className={country === "VN" ? "result-side-vn" : "result-side-la"}>
          <KindSymbol name="unit" />
        </span>
      ),
      title: name,
      titleLang,
      below: <span>{[levelLabel(level), nameOf(parent ?? "")?.name, until].filter(Boolean).join(", ")}</span>,
    };
  };
}
