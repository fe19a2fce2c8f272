// Beside the choice of today's units: former units whose facts cannot be carried over to one of these, how many and why.
import { useTranslation } from "react-i18next";
import { splitUnit } from "#contract";
import { useViewFilter } from "../../state/useView.ts";
import { Section } from "../../ui/Section.tsx";
import { Awaited } from "../answer/Awaited.tsx";
import { UnplacedList } from "../byUnit/UnplacedList.tsx";
import { useCountsByUnit } from "../byUnit/useCountsByUnit.ts";
import { useRecordsPopover } from "../records/useRecordsPopover.tsx";

/** Counted, as each choice is, under the Filter without the units chosen. */
export function NotOneOfToday() {
  const { t } = useTranslation("byUnit");
  const { unit: _chosen, ...others } = useViewFilter();
  const { query, behind } = useCountsByUnit(others);
  const { popover, openRecords } = useRecordsPopover();
  const split = query.data?.cells.filter(({ key }) => splitUnit(key) !== null) ?? [];
  return (
    <Section title={t("notOneOfToday")}>
      <Awaited queries={[query]} failed={t("failed")} lines={2}>
        {() =>
          split.length > 0 ? (
            <UnplacedList cells={split} behind={behind} openRecords={openRecords} />
          ) : (
            <p className="unplaced-why">{t("notOneOfTodayNone")}</p>
          )
        }
      </Awaited>
      {popover}
    </Section>
  );
}
