// One fault of one cell. All faults are collected and shown together; none is repaired.

export interface Issue {
  readonly table: string;
  /** Row as a spreadsheet counts it: the header is row 1. Null when the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string;
  /** What was expected in its place. */
  readonly expected: string;
}

/** `places.csv, row 12, lon: "abc" – expected a number`. */
export function formatIssue(issue: Issue): string {
  const where = [
    `${issue.table}.csv`,
    issue.row === null ? null : `row ${issue.row}`,
    issue.column === null ? null : issue.column,
  ].filter((part) => part !== null);
  return `${where.join(", ")}: ${JSON.stringify(issue.value)} – expected ${issue.expected}`;
}
