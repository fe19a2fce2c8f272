// The facts of each collection: in the table of a page, and on the page of one record.
import type { CollectionId } from "#contract";
import {
  borderKind,
  code,
  codes,
  counted,
  date,
  distance,
  type Fact,
  fact,
  inTwoLanguages,
  nearest,
  number,
  plain,
  record,
  records,
  stretch,
  texts,
  withVietnamese,
  yesNo,
} from "./facts.ts";

interface CollectionFacts {
  /** Beside the name, in a table: properties of a summary. */
  readonly table: readonly Fact[];
  /** Beside name, position and sources, on the page of a record. */
  readonly record: readonly Fact[];
}

const certainty = fact("certainty", "certainty_label", code("certainty"));
const country = fact("country", "country_label", code("side"));
const papers = fact("paper_ids", "papers", records);

export const collectionFacts: Readonly<Record<CollectionId, CollectionFacts>> = {
  border: {
    table: [
      fact("kind", "kind_label", borderKind),
      country,
      fact("unit", "unit_name", record),
      fact("km_from", "km_from", number),
      fact("km_to", "km_to", number),
    ],
    record: [
      fact("kind", "kind_label", borderKind),
      country,
      fact("unit", "unit_name", record),
      fact("level", "level_label", code("unit_level")),
      fact("valid_from", "valid_from", date),
      fact("valid_to", "valid_to", date),
      fact("km_from", "km_from", number),
      fact("km_to", "km_to", number),
      fact("precision_km", "precision_km", number),
      fact("number", "number", plain),
    ],
  },
  "admin-units": {
    table: [
      fact("level", "level_label", code("unit_level")),
      country,
      fact("parent", "parent_name", record),
      fact("valid_from", "valid_from", date),
      fact("valid_to", "valid_to", date),
    ],
    record: [
      fact("level", "level_label", code("unit_level")),
      country,
      fact("parent", "parent_name", record),
      fact("code", "code", plain),
      fact("aliases", "aliases", texts),
      fact("valid_from", "valid_from", date, "unbounded"),
      fact("valid_to", "valid_to", date, "still"),
      fact("preceded_by", "preceded_by_names", records),
      fact("preceded_by_others", "preceded_by_others", yesNo),
      fact("succeeded_by", "succeeded_by_names", records),
      fact("is_border", "is_border", yesNo, "notStated"),
      fact("stretch", "stretch", stretch),
      fact("area_km2", "area_km2", number),
      papers,
    ],
  },
  places: {
    table: [
      fact("kind", "kind_label", code("place_kind")),
      country,
      fact("unit", "unit_name", record),
      fact("coord_precision", "position_note", code("coord_precision")),
      certainty,
    ],
    record: [
      fact("kind", "kind_label", code("place_kind")),
      country,
      fact("aliases", "aliases", texts),
      fact("unit", "unit_name", record, "notStated"),
      fact("former_unit", "former_unit_name", record),
      fact("border_distance", "border_distance", distance),
      fact("border_km", "border_km", number),
      fact("nearest_gate", "nearest_gate_name", nearest),
      fact("nearest_post", "nearest_post_name", nearest),
      fact("is_twinned", "is_twinned", yesNo),
      fact("twin_ids", "twin_names", records),
      fact("twinning_ids", "twinning_names", records),
      fact("unit_twinning_ids", "unit_twinning_names", records),
      papers,
    ],
  },
  twinnings: {
    table: [
      fact("kind", "kind_label", code("twinning_kind")),
      fact("status", "status_label", code("twinning_status")),
      fact("signed_on", "signed_on", date, "dateUnknown"),
      fact("last_contact_on", "last_contact_on", date, "dateUnknown"),
      certainty,
    ],
    record: [
      fact("kind", "kind_label", code("twinning_kind")),
      fact("status", "status_label", code("twinning_status")),
      fact("vn_side_vi", "vn_side", inTwoLanguages("vn_side")),
      fact("vn_ids", "vn_names", records),
      fact("vn_is_one_of", "vn_is_one_of", yesNo),
      fact("la_side_vi", "la_side", inTwoLanguages("la_side")),
      fact("la_ids", "la_names", records),
      fact("signed_on", "signed_on", date, "dateUnknown"),
      fact("last_contact_on", "last_contact_on", date, "dateUnknown"),
      fact("is_aggregate", "is_aggregate", yesNo),
      fact("counted", "counted", counted),
      fact("is_domestic", "is_domestic", yesNo),
      fact("lost_vn_side", "lost_vn_side", yesNo),
      papers,
    ],
  },
  activities: {
    table: [
      fact("date_start", "date", date, "dateUnknown"),
      fact("kind", "kind_label", code("activity_kind")),
      fact("place_ids", "place_names", records),
      fact("unit_ids", "unit_names", records),
      certainty,
    ],
    record: [
      fact("date_start", "date_start", date, "dateUnknown"),
      fact("date_end", "date_end", date),
      fact("kind", "kind_label", code("activity_kind")),
      fact("topics", "topics_label", codes("topic")),
      fact("scope", "scope_label", code("scope")),
      fact("location", "location_label", code("location")),
      fact("place_ids", "place_names", records),
      fact("unit_ids", "unit_names", records),
      fact("organisers", "organisers", texts, "notStated"),
      fact("participants", "participants", texts, "notStated"),
      fact("reach_figures", "reach_figures", texts, "notStated"),
      fact("twinning_ids", "twinning_names", records),
      papers,
    ],
  },
  papers: {
    table: [
      fact("kind", "kind_label", code("paper_kind")),
      fact("number", "number", plain),
      fact("signed_on", "signed_on", date, "dateUnknown"),
      fact("parties", "parties", texts),
    ],
    record: [
      fact("kind", "kind_label", code("paper_kind")),
      fact("number", "number", plain, "notStated"),
      fact("signed_on", "signed_on", date, "dateUnknown"),
      fact("effective_on", "effective_on", date),
      fact("term_from", "term_from", date),
      fact("term_to", "term_to", date),
      fact("parties", "parties", texts, "notStated"),
      fact("about_ids", "about_names", records),
    ],
  },
  indicators: {
    table: [
      fact("scope", "scope_label", withVietnamese("scope")),
      fact("as_of", "as_of", date, "dateUnknown"),
      fact("about_ids", "about_names", records),
      certainty,
    ],
    record: [
      fact("indicator", "indicator_label", code("indicator")),
      fact("value", "value", plain),
      fact("unit", "measure", withVietnamese("unit")),
      fact("scope", "scope_label", withVietnamese("scope")),
      fact("as_of", "as_of", date, "dateUnknown"),
      fact("about_ids", "about_names", records),
    ],
  },
};
