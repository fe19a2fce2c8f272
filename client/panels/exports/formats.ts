// The formats that are offered, in the order of how many people need them.
import type { ListId } from "../../state/view.ts";

export type ChoiceName = "xlsx" | "csv" | "gpkg" | "kml" | "gpx" | "geojson" | "fgb" | "hxl";

interface Choice {
  readonly name: ChoiceName;
  /** Its name in `f=`. */
  readonly format: string;
  readonly hxl: boolean;
  /** Lists that it can hold; all when absent. */
  readonly lists?: readonly ListId[];
}

const choices: readonly Choice[] = [
  { name: "xlsx", format: "xlsx", hxl: false },
  { name: "csv", format: "csv", hxl: false },
  { name: "gpkg", format: "gpkg", hxl: false },
  { name: "kml", format: "kml", hxl: false },
  { name: "gpx", format: "gpx", hxl: false, lists: ["places"] },
  { name: "geojson", format: "geojson", hxl: false },
  { name: "fgb", format: "fgb", hxl: false },
  { name: "hxl", format: "csv", hxl: true },
];

export function choicesOf(list: ListId): readonly Choice[] {
  return choices.filter(({ lists }) => !lists || lists.includes(list));
}
