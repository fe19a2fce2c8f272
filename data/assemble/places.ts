// Places: rows with their distances, ties, twins and papers.
import type { DatasetFeature, Place } from "#contract";
import { type Context, papersAbout, positionOf, provenanceOf, recordsOf } from "./context.ts";
import { distancesOf } from "./distances.ts";
import { toPointFeatures } from "./features.ts";
import { isTwinned, tiesAround, tiesNaming, twinsOf } from "./ties.ts";

export function assemblePlaces(context: Context): DatasetFeature<Place>[] {
  const places = recordsOf(context.tables, "places");
  const targets = {
    gates: toPointFeatures(places.filter((place) => place.kind === "gate")),
    posts: toPointFeatures(places.filter((place) => place.kind === "post")),
  };
  return places.map((place) => {
    const position = positionOf(place);
    const tieIds = tiesNaming(context, place.id).map((tie) => tie.id);
    return {
      id: place.id,
      geometry: position === null ? null : { type: "Point", coordinates: position },
      properties: {
        name_vi: place.name_vi,
        name_lo: place.name_lo,
        name_en: place.name_en,
        kind: place.kind,
        country: place.country,
        unit: place.unit,
        former_unit: place.former_unit,
        coord_precision: place.coord_precision,
        precision_m: place.precision_m,
        certainty: place.certainty,
        source: place.source,
        is_twinned: isTwinned(context, place),
        aliases: place.aliases,
        ...distancesOf(context, place, targets),
        twinning_ids: tieIds,
        unit_twinning_ids: tiesAround(context, place)
          .map((tie) => tie.id)
          .filter((id) => !tieIds.includes(id)),
        twin_ids: twinsOf(context, place),
        paper_ids: papersAbout(context, [place.id, ...tieIds]),
        provenance: provenanceOf(context, place),
      },
    };
  });
}
