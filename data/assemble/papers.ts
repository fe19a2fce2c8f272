// Papers, indicators and programmes: rows with their provenance; none of them has a geometry.
import type { DatasetFeature, Indicator, Paper, Programme } from "#contract";
import { type Context, provenanceOf, recordsOf } from "./context.ts";

export function assemblePapers(context: Context): DatasetFeature<Paper>[] {
  return recordsOf(context.tables, "papers").map((row) => {
    const { kind, number, name_vi, name_lo, name_en, signed_on, effective_on, term_from, term_to } = row;
    const { parties, about_ids } = row;
    const names = { name_vi, name_lo, name_en };
    const dates = { signed_on, effective_on, term_from, term_to };
    const provenance = provenanceOf(context, row);
    return {
      id: row.id,
      geometry: null,
      properties: { ...names, kind, number, ...dates, parties, about_ids, provenance },
    };
  });
}

export function assembleIndicators(context: Context): DatasetFeature<Indicator>[] {
  return recordsOf(context.tables, "indicators").map((row) => {
    const { indicator, value, unit, unit_vi, scope, scope_vi, as_of, about_ids, certainty } = row;
    return {
      id: row.id,
      geometry: null,
      properties: {
        indicator,
        value,
        unit,
        unit_vi,
        scope,
        scope_vi,
        as_of,
        about_ids,
        certainty,
        provenance: provenanceOf(context, row),
      },
    };
  });
}

export function assembleProgrammes(context: Context): Programme[] {
  const items = recordsOf(context.tables, "programme_items");
  return recordsOf(context.tables, "programmes").map((row) => {
    const { id, name_vi, name_lo, name_en, signed_on, period_from, period_to, parties } = row;
    return {
      id,
      name_vi,
      name_lo,
      name_en,
      signed_on,
      period_from,
      period_to,
      parties,
      items: items
        .filter((item) => item.programme === id)
        .sort((a, b) => a.number - b.number)
        .map(({ id, number, text_vi, text_lo, text_en, kinds, topics }) => ({
          id,
          number,
          text_vi,
          text_lo,
          text_en,
          kinds,
          topics,
        })),
      provenance: provenanceOf(context, row),
    };
  });
}
