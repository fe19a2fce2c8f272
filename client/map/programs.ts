// The library compiles one shader program for each set of properties that differ by feature or by zoom. A compilation costs
// as much as several frames, so style layers of one kind say the same properties in the same way and share their program.
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";

/** How a property is said: by feature, or by feature and zoom. */
type Manner = "feature" | "zoom";
type Manners = Readonly<Record<string, readonly [manner: Manner, byDefault: number | string]>>;

const manners: Readonly<Record<"circle" | "line" | "text" | "icon", Manners>> = {
  circle: {
    "circle-radius": ["zoom", 5],
    "circle-color": ["feature", "#000"],
    "circle-opacity": ["feature", 1],
    "circle-stroke-color": ["feature", "#000"],
    "circle-stroke-width": ["feature", 0],
    "circle-stroke-opacity": ["feature", 1],
  },
  line: {
    "line-color": ["feature", "#000"],
    "line-opacity": ["feature", 1],
    "line-width": ["zoom", 1],
    "line-offset": ["zoom", 0],
  },
  text: { "text-color": ["feature", "#000"], "text-opacity": ["zoom", 1] },
  icon: { "icon-opacity": ["feature", 1] },
};

/** The same picture by a program that other layers of its kind use too. */
export function withSharedProgram<Spec extends LayerSpecification>(spec: Spec): Spec {
  if (spec.type === "circle") return repainted(spec, manners.circle);
  // Lines that are drawn alike all along share the plain program; there are only a few with very many corners.
  if (spec.type === "line")
    return Object.values(spec.paint ?? {}).some(isByFeature) ? repainted(spec, manners.line) : spec;
  if (spec.type === "symbol")
    return repainted(spec, {
      ...(spec.layout?.["text-field"] !== undefined && manners.text),
      ...(spec.layout?.["icon-image"] !== undefined && manners.icon),
    });
  return spec;
}

function repainted<Spec extends LayerSpecification>(spec: Spec, manner: Manners): Spec {
  const paint: Readonly<Record<string, unknown>> = { ...spec.paint };
  const said = Object.entries(manner).map(([property, [how, byDefault]]) => {
    const value = (paint[property] ?? byDefault) as Value;
    return [property, how === "zoom" ? byFeatureAndZoom(value) : byFeature(value)];
  });
  return { ...spec, paint: { ...paint, ...Object.fromEntries(said) } };
}

type Value = number | string | ExpressionSpecification;

const isByFeature = (value: unknown): boolean =>
  Array.isArray(value) &&
  (["get", "has", "feature-state"].includes(String(value[0])) || value.some(isByFeature));

/** Is it a curve over the zoom? */
const isByZoom = (value: Value): boolean =>
  Array.isArray(value) && value[0] === "interpolate" && JSON.stringify(value[2]) === '["zoom"]';

/** The same value, said as if it were each feature's own. */
function byFeature(value: Value): Value {
  return isByFeature(value) || isByZoom(value)
    ? value
    : (["case", ["has", "ref"], value, value] as ExpressionSpecification);
}

const zooms = [0, 24] as const;

/** The same value as a curve over the zoom whose stops are each feature's own. */
function byFeatureAndZoom(value: Value): Value {
  if (!isByZoom(value))
    return [
      "interpolate",
      ["linear"],
      ["zoom"],
      ...zooms.flatMap((zoom) => [zoom, byFeature(value)]),
    ] as ExpressionSpecification;
  const [name, kind, zoom, ...stops] = value as ExpressionSpecification & unknown[];
  return [
    name,
    kind,
    zoom,
    ...stops.map((stop, index) => (index % 2 ? byFeature(stop as Value) : stop)),
  ] as ExpressionSpecification;
}
