// The rows under headings: units by side and by whether they exist today, ties by level.
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";
import type { Spot } from "./gridKeys.ts";
import { MatrixRow } from "./MatrixRow.tsx";
import type { CoverageRow, Matrix } from "./useMatrix.ts";
import type { MatrixWords } from "./useMatrixWords.ts";

interface GroupedRowsProps {
  readonly matrix: Matrix;
  readonly rows: readonly CoverageRow[];
  readonly words: MatrixWords;
  readonly spot: Spot;
  readonly openRecords: OpenRecords;
}

export function GroupedRows({ matrix, rows, words, spot, openRecords }: GroupedRowsProps) {
  const groupOf = useGroupOf();
  const sorted = rows.toSorted((a, b) => groupOf(a.id).order - groupOf(b.id).order);
  const rowOf = new Map(sorted.map(({ id }, row) => [id, row]));
  const groups = [...Map.groupBy(sorted, ({ id }) => groupOf(id).title)];
  const columns = matrix.columns.length + 3;
  return groups.map(([title, members]) => (
    <tbody key={title}>
      <tr>
        <th className="coverage-group" scope="rowgroup" colSpan={columns}>
          <span>{title}</span>
        </th>
      </tr>
      {members.map((member) => {
        const row = rowOf.get(member.id) ?? 0;
        return (
          <MatrixRow
            key={member.id}
            member={member}
            row={row}
            activeColumn={spot.row === row ? spot.column : null}
            matrix={matrix}
            words={words}
            openRecords={openRecords}
          />
        );
      })}
    </tbody>
  ));
}

interface Group {
  readonly title: string;
  readonly order: number;
}

const unknownOrder = 99;
const tieLevels = ["province", "district", "commune", "village", "post"];

function useGroupOf(): (id: string) => Group {
  const { t } = useTranslation("coverage");
  const { t: shell } = useTranslation();
  const index = useFeatureIndex();
  const unitLevel = useCodeLabel("unit_level");
  const tieLevel = useCodeLabel("twinning_kind");
  return (id) => {
    const unit = index.find("admin-units", id)?.properties;
    const tie = index.find("twinnings", id)?.properties;
    if (tie) return { title: tieLevel(tie.kind), order: tieLevels.indexOf(tie.kind) };
    if (!unit) return { title: "", order: unknownOrder };
    const side = shell(`side.${unit.country}`);
    const level = unitLevel(unit.level);
    const isPresent = unit.valid_to === null;
    const order = (unit.country === "VN" ? 0 : 10) + (isPresent ? 0 : 5) + (unit.level === "commune" ? 0 : 1);
    return { title: t(isPresent ? "group.present" : "group.former", { side, level }), order };
  };
}
