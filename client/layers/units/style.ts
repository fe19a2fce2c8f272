import type { ExpressionSpecification, LineLayerSpecification } from "maplibre-gl";
import { byZoom, nameExpression, opacity, semibold, whenLit, whenSelected } from "../expressions.ts";
import type { LayerStyle, Look } from "../layer.ts";
import { type Palette, unitColour } from "../palette.ts";

/** Enough for the fourteen communes of the old division and for what an import may bring. */
const coloursPerSide = 12;

function colour(palette: Palette): ExpressionSpecification {
  const steps = (country: "VN" | "LA") =>
    Array.from({ length: coloursPerSide }, (_, order) => [order, unitColour(palette, country, order)]).flat();
  const order: ExpressionSpecification = ["%", ["get", "order"], coloursPerSide];
  return [
    "case",
    ["==", ["get", "country"], "LA"],
    ["match", order, ...steps("LA"), palette.side.LA],
    ["match", order, ...steps("VN"), palette.side.VN],
  ] as unknown as ExpressionSpecification;
}

/** Positive offsets lie to the right of the line as it runs south: in Laos. */
function offset(pixels: number): ExpressionSpecification {
  return ["match", ["get", "country"], "LA", pixels, -pixels];
}

function ribbon(
  id: string,
  outer: boolean,
  paint: NonNullable<LineLayerSpecification["paint"]>,
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source: "stretches",
    filter: ["==", ["get", "outer"], outer],
    layout: { "line-join": "round", "line-cap": "butt" },
    paint,
  };
}

const growing = (far: number, near: number) => [8, far, 13, near] as const;

function offsetByZoom(far: number, near: number): ExpressionSpecification {
  const [z1, a, z2, b] = growing(far, near);
  return ["interpolate", ["linear"], ["zoom"], z1, offset(a), z2, offset(b)];
}

export function style({ palette, lang }: Look): LayerStyle {
  const isLight = palette.id === "light";
  return {
    ground: [
      {
        id: "unit-areas",
        type: "fill",
        source: "unit-areas",
        paint: {
          "fill-color": colour(palette),
          "fill-opacity": whenLit(isLight ? 0.26 : 0.22, isLight ? 0.14 : 0.16),
        },
      },
      {
        id: "unit-areas-edge",
        type: "line",
        source: "unit-areas",
        paint: {
          "line-color": whenSelected(palette.accent, colour(palette)),
          "line-width": whenSelected(2, 1),
          "line-opacity": opacity(whenLit(1, 0.6)),
        },
      },
    ],
    marks: [
      ribbon("stretches-glow", false, {
        "line-color": colour(palette),
        "line-width": byZoom([8, 12], [13, 20]),
        "line-offset": offsetByZoom(8, 14),
        "line-opacity": whenLit(0.38, isLight ? 0.13 : 0.2),
        "line-blur": 6,
      }),
      ribbon("stretches", false, {
        "line-color": colour(palette),
        "line-width": byZoom([8, 4.5], [13, 11]),
        "line-offset": offsetByZoom(4.2, 9),
        "line-opacity": opacity(),
      }),
      ribbon("stretches-district", true, {
        "line-color": colour(palette),
        "line-width": byZoom([8, 2], [13, 4]),
        "line-offset": offsetByZoom(8.4, 18),
        "line-opacity": opacity(0.85),
      }),
      ribbon("stretches-selected", false, {
        "line-color": palette.accent,
        "line-width": whenSelected(2.5, 0),
        "line-offset": offsetByZoom(8.2, 17),
        "line-opacity": whenSelected(1, 0),
      }),
    ],
    labels: [
      {
        id: "stretch-labels",
        type: "symbol",
        source: "stretch-labels",
        minzoom: 8,
        layout: {
          "text-field": nameExpression(lang),
          "text-font": semibold,
          "text-size": ["case", ["get", "small"], 12, 14],
          "text-anchor": ["match", ["get", "country"], "LA", "right", "left"],
          "text-allow-overlap": true,
          "text-max-width": 9,
        },
        paint: {
          "text-color": ["match", ["get", "country"], "LA", palette.side.LA, palette.side.VN],
          "text-halo-color": palette.halo,
          "text-halo-width": 1.8,
          "text-opacity": opacity(),
        },
      },
    ],
  };
}
