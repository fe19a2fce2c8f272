// Rows of facts: a table where there is room, one card a row where there is not. The roles keep it a table in both.
import type { ReactNode } from "react";
import "./FactTable.css";

export interface FactRow {
  readonly id: string;
  /** One for each column; the first one names the row. */
  readonly cells: readonly ReactNode[];
  readonly isCurrent?: boolean;
}

interface FactTableProps {
  /** Names the table for a screen reader. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly FactRow[];
  /** Sets `--columns`, the widths of the columns. */
  readonly className: string;
}

export function FactTable({ label, columns, rows, className }: FactTableProps) {
  return (
    <table className={`fact-table ${className}`} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells: [name, ...others], isCurrent }) => (
          <tr key={id} role="row" aria-current={isCurrent ? "true" : undefined}>
            <th scope="row" role="rowheader">
              {name}
            </th>
            {others.map((cell, index) => (
              <td key={columns[index + 1]} role="cell" data-column={columns[index + 1]}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
