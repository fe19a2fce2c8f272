// The activities of a unit's record counted by unit, of that day or of today, and what stands in no one unit.
import { useTranslation } from "react-i18next";
import type { Filter } from "#contract";
import { useFeatureIndex, useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Awaited } from "../answer/Awaited.tsx";
import { CountButton } from "../byUnit/CountButton.tsx";
import { type CountsByUnit, countOf, countsByUnit } from "../byUnit/countsByUnit.ts";
import { SumWords } from "../byUnit/SumWords.tsx";
import { UnplacedList } from "../byUnit/UnplacedList.tsx";
import { type UnitStatistics, useCountsByUnit } from "../byUnit/useCountsByUnit.ts";
import { VintageSwitch } from "../filters/VintageSwitch.tsx";
import { type OpenRecords, useRecordsPopover } from "../records/useRecordsPopover.tsx";
import { RecordLink } from "./RecordLink.tsx";
import "./ActivitiesByUnit.css";

export function ActivitiesByUnit({ of }: { readonly of: Filter }) {
  const { t } = useTranslation("byUnit");
  const lang = useLang();
  const { query, behind } = useCountsByUnit(of);
  const { popover, openRecords } = useRecordsPopover();
  return (
    <Disclosure
      title={t("title")}
      level={4}
      {...(query.data && { aside: formatNumber(lang, query.data.total) })}
    >
      <div className="by-unit">
        <VintageSwitch isBrief />
        <Awaited queries={[query]} failed={t("failed")} lines={3}>
          {() =>
            query.data && (
              <Counts counts={countsByUnit(query.data)} behind={behind} openRecords={openRecords} />
            )
          }
        </Awaited>
      </div>
      {popover}
    </Disclosure>
  );
}

interface CountsProps extends Pick<UnitStatistics, "behind"> {
  readonly counts: CountsByUnit;
  readonly openRecords: OpenRecords;
}

/** Units with the most activities first. */
function Counts({ counts, behind, openRecords }: CountsProps) {
  const { t } = useTranslation("byUnit");
  const lang = useLang();
  const nameOf = useFeatureName();
  const index = useFeatureIndex();
  const cells = [...counts.ofUnit.values()].sort((a, b) => countOf(b) - countOf(a));
  return (
    <>
      <SumWords sums={counts.sums} />
      <ul className="by-unit-counts">
        {cells.map((cell) => {
          const end = index.find("admin-units", cell.key)?.properties.valid_to;
          const until = end && t("untilDay", { day: formatDate(lang, end) });
          const title = [nameOf(cell.key)?.name ?? cell.key, until].filter(Boolean).join(", ");
          return (
            <li key={cell.key}>
              <CountButton count={countOf(cell)} behind={behind(cell.key, title)} openRecords={openRecords} />
              <span>
                <RecordLink id={cell.key} />
                {cell.shared > 0 && (
                  <span className="by-unit-sum">
                    {" "}
                    {t("aloneBriefly", {
                      alone: formatNumber(lang, cell.activities),
                      n: formatNumber(lang, cell.shared),
                    })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <UnplacedList cells={counts.unplaced} behind={behind} openRecords={openRecords} />
    </>
  );
}
