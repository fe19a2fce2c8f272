// On the screen one moves the map to read a name that its edge cuts; in a picture half a name is left out.
import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

type NameMap = Pick<
  MapLibreMap,
  "getContainer" | "getStyle" | "queryRenderedFeatures" | "getFilter" | "setFilter"
>;

/** How far into the picture its edge is searched, in pixels. */
const edgePx = 1;

/** Leaves out the names that an edge of the picture would cut; what they name stays. Says whether any was. */
export function leaveOutCutNames(map: NameMap): boolean {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const edges: readonly (readonly [number, number, number, number])[] = [
    [0, 0, width, edgePx],
    [0, height - edgePx, width, height],
    [0, 0, edgePx, height],
    [width - edgePx, 0, width, height],
  ];
  const changed = map
    .getStyle()
    .layers.filter(isOfNames)
    .filter(({ id }) => {
      const cut = edges.flatMap(([left, top, right, bottom]) =>
        map.queryRenderedFeatures(
          [
            [left, top],
            [right, bottom],
          ],
          { layers: [id] },
        ),
      );
      if (cut.length === 0) return false;
      map.setFilter(
        id,
        without(
          cut.map(({ properties }) => keyOf(properties)),
          map.getFilter(id),
        ),
      );
      return true;
    });
  return changed.length > 0;
}

/** Names alone, beside a point: a symbol is drawn as far as it reaches, and names along a line have their own way. */
function isOfNames(layer: LayerSpecification): boolean {
  if (layer.type !== "symbol") return false;
  const { layout = {} } = layer;
  return (
    layout.visibility !== "none" &&
    layout["text-field"] !== undefined &&
    layout["icon-image"] === undefined &&
    layout["symbol-placement"] !== "line" &&
    JSON.stringify(layout["text-field"]).includes('"name_vi"')
  );
}

/** What stands for a named feature within its layer. */
const keyOf = ({ ref, name_vi, name_en }: Readonly<Record<string, unknown>>) =>
  [ref, name_vi, name_en].map((part) => (typeof part === "string" ? part : "")).join("|");

function without(keys: readonly string[], filter: FilterSpecification | void): FilterSpecification {
  const own = ["ref", "name_vi", "name_en"].flatMap((name, index) => [
    ...(index > 0 ? ["|"] : []),
    ["coalesce", ["get", name], ""],
  ]);
  const left = ["!", ["in", ["concat", ...own], ["literal", [...new Set(keys)]]]];
  return ["all", ...(filter ? [filter] : []), left] as unknown as FilterSpecification;
}
