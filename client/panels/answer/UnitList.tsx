// Admin units of each side with the activities counted under each, in the units of that day or in today's, and what stands in no one unit.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type AdminUnitSummary, Country, type FeatureOf } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang, useFeatureIndex, useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView, useViewFilter } from "../../state/useView.ts";
import { CountButton } from "../byUnit/CountButton.tsx";
import { countOf, countsByUnit } from "../byUnit/countsByUnit.ts";
import { SumWords } from "../byUnit/SumWords.tsx";
import { UnplacedList } from "../byUnit/UnplacedList.tsx";
import { useCountsByUnit } from "../byUnit/useCountsByUnit.ts";
import { KindSymbol } from "../details/KindSymbol.tsx";
import { VintageSwitch } from "../filters/VintageSwitch.tsx";
import { type OpenRecords, useRecordsPopover } from "../records/useRecordsPopover.tsx";
import { Section } from "../../ui/Section.tsx";
import { Awaited } from "./Awaited.tsx";
import { ListState } from "./ListState.tsx";
import { ResultList, type RowGroup } from "./ResultList.tsx";
import type { Row } from "./ResultRow.tsx";
import { useList } from "./useListCount.ts";
import "./UnitList.css";

type Unit = FeatureOf<AdminUnitSummary>;

export function UnitList() {
  const query = useList("admin-units");
  const { popover, openRecords } = useRecordsPopover();
  return (
    <>
      <div className="unit-list-head">
        <VintageSwitch isBrief />
      </div>
      <ListState id="admin-units" query={query}>
        {(page) => <Counted units={page.features} openRecords={openRecords} />}
      </ListState>
      {popover}
    </>
  );
}

interface CountedProps {
  readonly units: readonly Unit[];
  readonly openRecords: OpenRecords;
}

function Counted({ units, openRecords }: CountedProps) {
  const { t } = useTranslation("byUnit");
  const [{ vintage }] = useView("vintage");
  const { query, behind } = useCountsByUnit(useViewFilter());
  const index = useFeatureIndex();
  const counts = query.data && countsByUnit(query.data);
  const groupsOf = useGroups();
  const listed = units.filter(({ properties }) => vintage === "recorded" || properties.valid_to === null);
  const listedIds = new Set(listed.map(({ id }) => id));
  const others = [...(counts?.ofUnit.keys() ?? [])]
    .filter((id) => !listedIds.has(id))
    .flatMap((id) => index.find("admin-units", id) ?? []);
  const asideOf = (unit: Unit, title: string) => (
    <CountButton
      count={countOf(counts?.ofUnit.get(unit.id))}
      behind={behind(unit.id, title)}
      openRecords={openRecords}
    />
  );
  const sharedOf = (unit: Unit) => counts?.ofUnit.get(unit.id);
  return (
    <Awaited queries={[query]} failed={t("failed")}>
      {() =>
        counts && (
          <>
            <div className="unit-list-head">
              <SumWords sums={counts.sums} />
            </div>
            <ResultList groups={groupsOf(listed, others, asideOf, sharedOf)} />
            {counts.unplaced.length > 0 && (
              <div className="unit-list-unplaced">
                <Section title={t("unplaced")}>
                  <UnplacedList cells={counts.unplaced} behind={behind} openRecords={openRecords} />
                </Section>
              </div>
            )}
          </>
        )
      }
    </Awaited>
  );
}

type AsideOf = (unit: Unit, title: string) => ReactNode;
type CellOf = (unit: Unit) => { readonly activities: number; readonly shared: number } | undefined;

const vintages = ["currentUnits", "formerUnits"] as const;

/** Units of each side, today's division first, then the former one; at last those that the filter leaves out and its activities name. */
function useGroups() {
  const { t } = useTranslation();
  const { t: tByUnit } = useTranslation("byUnit");
  const lang = useLang();
  const rowOf = useUnitRow();
  return (units: readonly Unit[], others: readonly Unit[], asideOf: AsideOf, cellOf: CellOf): RowGroup[] => {
    const groupOf = (id: string, title: string, detail: string | null, of: readonly Unit[]): RowGroup[] =>
      of.length === 0
        ? []
        : [
            {
              id,
              title: (
                <>
                  <strong>{title}</strong> · {detail && `${detail} · `}
                  {formatNumber(lang, of.length)}
                </>
              ),
              rows: of.map((unit) => rowOf(unit, asideOf, cellOf)),
            },
          ];
    const listed = Country.options.flatMap((country) =>
      vintages.flatMap((vintage) => {
        const ofPart = units.filter(
          ({ properties }) =>
            properties.country === country && (properties.valid_to === null) === (vintage === "currentUnits"),
        );
        return groupOf(`${country}-${vintage}`, t(`side.${country}`), t(`answer.${vintage}`), ofPart);
      }),
    );
    return [...listed, ...groupOf("others", tByUnit("others"), null, others)];
  };
}

function useUnitRow(): (unit: Unit, asideOf: AsideOf, cellOf: CellOf) => Row {
  const { t } = useTranslation();
  const { t: tByUnit } = useTranslation("byUnit");
  const lang = useLang();
  const levelLabel = useCodeLabel("unit_level");
  const nameOf = useFeatureName();
  return (unit, asideOf, cellOf) => {
    const { id, properties } = unit;
    const { name, lang: titleLang } = nameWithLang(lang, properties);
    const { level, parent, valid_to, country } = properties;
    const until = valid_to && t("answer.untilDay", { day: formatDate(lang, valid_to) });
    const cell = cellOf(unit);
    return {
      to: { collection: "admin-units", id },
      symbol: (
        <span className={country === "VN" ? "result-side-vn" : "result-side-la"}>
          <KindSymbol name="unit" />
        </span>
      ),
      title: name,
      titleLang,
      below: (
        <span className="activity-below">
          <span>{[levelLabel(level), nameOf(parent ?? "")?.name, until].filter(Boolean).join(", ")}</span>
          {cell && cell.shared > 0 && (
            <span>
              {tByUnit("aloneBriefly", {
                alone: formatNumber(lang, cell.activities),
                n: formatNumber(lang, cell.shared),
              })}
            </span>
          )}
        </span>
      ),
      aside: asideOf(unit, [name, until].filter(Boolean).join(", ")),
    };
  };
}
