// Links between the sites of both sides, and the bands of the aggregates.
import type { Feature } from "geojson";
import { countAt } from "../activities/features.ts";
import { crossingAt } from "../borderLine.ts";
import { isLinked, type Ref, refOf, type Twinning } from "../facts.ts";
import { lineString, point, type Scene } from "../layer.ts";
import { add, toPosition } from "../projection.ts";
import type { Site } from "../places/sites.ts";
import { siteRadius } from "../places/arrangement.ts";
import { type End, strands } from "./arcs.ts";

/** What a lost Vietnamese side leaves open before it, in pixels. */
const brokenPx = 20;
/** Half the length of an aggregate's band across the line, in pixels. */
const bandHalfPx = 40;
/** Where along the stretch that both sides share a band lies, so that it keeps off the gates. */
const bandShare = 0.66;

interface Ends {
  readonly twinning: Twinning;
  readonly vn: readonly Site[];
  readonly la: readonly Site[];
}

/** The sites at which the parties of a twinning are drawn; several units of one province fall on one badge. */
export function endsOf(scene: Pick<Scene, "sites">, ids: readonly string[]): Site[] {
  const refs: Ref[] = ids.flatMap((id) => [refOf("places", id), refOf("admin-units", id)]);
  return [...new Set(refs.flatMap((ref) => scene.sites.of.get(ref) ?? []))];
}

/** The links of every single cross-border tie whose both sides are on the map. */
export function links(scene: Scene): Feature[] {
  const drawn = scene.facts.twinnings.filter(isLinked).flatMap((twinning): Ends[] => {
    const vn = endsOf(scene, twinning.properties.vn_ids);
    const la = endsOf(scene, twinning.properties.la_ids);
    return vn.length && la.length ? [{ twinning, vn, la }] : [];
  });
  const sheaves = Map.groupBy(drawn, ({ vn, la }) => [...vn, ...la].map(({ ref }) => ref).join());
  return [...sheaves.values()].flatMap((sheaf) =>
    sheaf.flatMap((ends, index) => linkOf(ends, index - (sheaf.length - 1) / 2, scene)),
  );
}

function linkOf({ twinning, vn, la }: Ends, lane: number, scene: Scene): Feature[] {
  const { certainty, lost_vn_side, vn_is_one_of, name_vi, name_lo, name_en } = twinning.properties;
  const at = (sites: readonly Site[]): End[] =>
    sites.flatMap((site) => {
      const position = scene.arrangement.get(site.ref);
      return position
        ? [{ position, radiusPx: siteRadius(site, scene.zoom, countAt(site, scene.matched).count) }]
        : [];
    });
  const properties = {
    ref: refOf("twinnings", twinning.id),
    dashed: certainty !== "A",
    lost: lost_vn_side,
    oneOf: vn_is_one_of,
    name_vi,
    name_lo,
    name_en,
  };
  const tie = { vn: at(vn), la: at(la), lane, gapPx: lost_vn_side ? brokenPx : 0 };
  return strands(tie, scene.line, scene.zoom).flatMap(({ part, positions }) => {
    const [end] = positions;
    return [
      lineString(positions, { ...properties, part }),
      ...(lost_vn_side && part === "trunk" && end ? [point(end, { ...properties, part: "break" })] : []),
    ];
  });
}

/** Aggregates: a band across the line where both sides' stretches run, with the number of each side on its side. */
export function bands({ facts, line, zoom }: Scene): Feature[] {
  if (!line) return [];
  const aggregates = facts.twinnings.filter(
    ({ properties }) => properties.is_aggregate && !properties.is_domestic && properties.counted,
  );
  return aggregates.flatMap((twinning) => {
    const { vn_ids, la_ids, counted, name_vi, name_lo, name_en } = twinning.properties;
    const span = sharedSpan(extent(facts, vn_ids), extent(facts, la_ids));
    if (!span) return [];
    // A band for more than one pair of units lies where these units meet, else well within their stretch.
    const share = vn_ids.length > 1 ? 0.41 : bandShare;
    const { pixel, toLaos } = crossingAt(line, span[0] + (span[1] - span[0]) * share, zoom);
    const at = (offset: number) => toPosition(add(pixel, toLaos, offset), zoom);
    const properties = { ref: refOf("twinnings", twinning.id), name_vi, name_lo, name_en };
    return [
      lineString([at(-bandHalfPx), at(bandHalfPx)], properties),
      point(at(-bandHalfPx * 0.82), { ...properties, number: counted?.vn }),
      point(at(bandHalfPx * 0.82), { ...properties, number: counted?.la }),
    ];
  });
}

type Span = readonly [from: number, to: number];

function extent(facts: Scene["facts"], unitIds: readonly string[]): Span | null {
  const kilometres = facts.border.flatMap(({ properties: { kind, unit, km_from, km_to } }) =>
    kind === "stretch" && unit && unitIds.includes(unit) && km_from !== null && km_to !== null
      ? [km_from, km_to]
      : [],
  );
  return kilometres.length ? [Math.min(...kilometres), Math.max(...kilometres)] : null;
}

function sharedSpan(a: Span | null, b: Span | null): Span | null {
  if (!a || !b) return null;
  const span: Span = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return span[0] < span[1] ? span : null;
}
