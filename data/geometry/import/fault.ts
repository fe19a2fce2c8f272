// One thing wrong with the operator's file. All are collected and shown together; then nothing is imported.

export interface Fault {
  readonly file: string;
  /** Index in `features`, from 0 as in the file; null when the whole file is meant. */
  readonly feature: number | null;
  readonly unit: string | null;
  /** Where in the geometry, as in the file: `coordinates[0]`; null when the whole feature is meant. */
  readonly ring: string | null;
  readonly problem: string;
  readonly expected: string;
}

/** `communes.geojson, features[2], vn-20443-2025, coordinates[0]: is not closed – expected …`. */
export function formatFault({ file, feature, unit, ring, problem, expected }: Fault): string {
  const where = [file, feature === null ? null : `features[${feature}]`, unit, ring];
  return `${where.filter((part) => part !== null).join(", ")}: ${problem} – expected ${expected}`;
}
