// What stands in no row, each heading with the reason in words and its records: nothing is spread, nothing is dropped.
import { useTranslation } from "react-i18next";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { UnplacedList } from "../../panels/byUnit/UnplacedList.tsx";
import { useCountsByUnit } from "../../panels/byUnit/useCountsByUnit.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import { Section } from "../../ui/Section.tsx";
import type { Matrix } from "./useMatrix.ts";

interface UnassignedProps {
  readonly matrix: Matrix;
  readonly openRecords: OpenRecords;
}

export function Unassigned({ matrix, openRecords }: UnassignedProps) {
  const { t } = useTranslation("coverage");
  const { filter, coverage } = matrix;
  const { query, behind } = useCountsByUnit(filter);
  if (coverage.by === "twinning")
    return coverage.elsewhere === 0 ? null : <p className="coverage-remark">{t("unassigned.noTie")}</p>;
  const rows = new Set(coverage.rows.map(({ id }) => id));
  const cells = (query.data?.cells ?? []).filter(({ key }) => !rows.has(key));
  return (
    <Awaited queries={[query]} failed={t("matrix.failed")} lines={2}>
      {() =>
        cells.length > 0 && (
          <Section title={t("unassigned.title")} level={4}>
            <UnplacedList cells={cells} behind={behind} openRecords={openRecords} />
          </Section>
        )
      }
    </Awaited>
  );
}
