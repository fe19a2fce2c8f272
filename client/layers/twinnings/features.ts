// Links between the sites of both sides.
import type { Feature } from "geojson";
import { isLinked, type Ref, refOf, type Twinning } from "../facts.ts";
import { lineString, point, type Scene } from "../layer.ts";
import type { Site } from "../places/sites.ts";
import { siteRadius } from "../places/arrangement.ts";
import { type End, strands } from "./arcs.ts";

/** What a lost Vietnamese side leaves open before it, in pixels. */
const brokenPx = 20;

/** Distance between neighbours in a sheaf, in pixels: those of the provinces cross the whole picture and stay thin. */
const sheavesPx = { places: 13, provinces: 2 };

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
  return [...sheaves.values()].flatMap((sheaf) => {
    const isProvincial = sheaf.every(({ vn, la }) => [...vn, ...la].every(({ kind }) => kind === "province"));
    const sheafPx = isProvincial ? sheavesPx.provinces : sheavesPx.places;
    const middle = (sheaf.length - 1) / 2;
    const drawn = sheaf.flatMap((ends, index) =>
      linkOf(ends, { besidePx: (index - middle) * sheafPx, isProvincial }, scene),
    );
    return isProvincial && sheaf.length > 1 ? [...drawn, ...countOf(drawn, sheaf.length)] : drawn;
  });
}

/** How many ties a sheaf holds, at its middle; it is of no single tie and answers to no pointer. */
function countOf(drawn: readonly Feature[], number: number): Feature[] {
  const trunks = drawn.filter(({ properties }) => properties?.part === "trunk");
  const geometry = trunks[trunks.length >> 1]?.geometry;
  const at =
    geometry?.type === "LineString" && geometry.coordinates[Math.round(geometry.coordinates.length * 0.6)];
  return at ? [point([at[0] ?? 0, at[1] ?? 0], { part: "count", number })] : [];
}

interface Course {
  readonly besidePx: number;
  readonly isProvincial: boolean;
}

function linkOf({ twinning, vn, la }: Ends, { besidePx, isProvincial }: Course, scene: Scene): Feature[] {
  const { certainty, lost_vn_side, vn_is_one_of, name_vi, name_lo, name_en } = twinning.properties;
  const at = (sites: readonly Site[]): End[] =>
    sites.flatMap((site) => {
      const position = scene.arrangement.get(site.ref);
      return position ? [{ position, radiusPx: siteRadius(site, scene.zoom) }] : [];
    });
  const properties = {
    ref: refOf("twinnings", twinning.id),
    dashed: certainty !== "A",
    lost: lost_vn_side,
    oneOf: vn_is_one_of,
    provincial: isProvincial,
    name_vi,
    name_lo,
    name_en,
  };
  // A sheaf of provinces bears no marks of its own ties; their grey tells what was dissolved.
  const isBroken = lost_vn_side && !isProvincial;
  const tie = { vn: at(vn), la: at(la), besidePx, gapPx: isBroken ? brokenPx : 0 };
  return strands(tie, scene.line, scene.zoom).flatMap(({ part, positions }) => {
    const [end] = positions;
    return [
      lineString(positions, { ...properties, part }),
      ...(isBroken && part === "trunk" && end ? [point(end, { ...properties, part: "break" })] : []),
    ];
  });
}
