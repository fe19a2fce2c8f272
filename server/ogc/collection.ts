// A collection as OGC API – Common and Features tell it: what it is, where and when, how to read it.
import { type CollectionId, type CollectionInfo, type Link, locatedCollections } from "#contract";
import { type Format, mediaTypes } from "../http/negotiation.ts";
import { crs84, crsUris } from "./crs.ts";
import { addressOf, distinct, linkTo, offers, rels } from "./links.ts";
import { collectionWords, inEveryLanguage } from "./words.ts";

export interface CollectionResource {
  readonly id: CollectionId;
  readonly title: string;
  readonly description: string;
  readonly itemType: "feature";
  readonly itemCount: number;
  readonly extent: {
    readonly spatial?: { readonly bbox: readonly (readonly number[])[]; readonly crs: string };
    readonly temporal?: { readonly interval: readonly (readonly (string | null)[])[]; readonly trs: string };
  };
  readonly crs: readonly string[];
  readonly storageCrs: string;
  readonly license: string;
  /** The parameters of a Filter that it answers. */
  readonly filters: readonly string[];
  readonly links: readonly Link[];
}

const gregorian = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

/** Terms of a collection by SPDX name; "various" where positions come from several origins (data/README.md). Facts are free of copyright. */
const licenses: Readonly<Record<CollectionId, { readonly name: string; readonly href: string | null }>> = {
  border: { name: "ODbL-1.0", href: "https://opendatacommons.org/licenses/odbl/1-0/" },
  "admin-units": { name: "various", href: null },
  places: { name: "various", href: null },
  twinnings: { name: "various", href: null },
  activities: { name: "various", href: null },
  papers: { name: "MIT", href: "https://spdx.org/licenses/MIT.html" },
  indicators: { name: "MIT", href: "https://spdx.org/licenses/MIT.html" },
};

/** @param files the formats in which the whole of it can be taken away */
export function collectionResource(
  origin: string,
  info: CollectionInfo,
  files: readonly Format[],
): CollectionResource {
  const { id, itemCount, extent, filters } = info;
  return {
    id,
    ...inEveryLanguage(collectionWords[id]),
    itemType: "feature",
    itemCount,
    extent: {
      ...(extent.spatial && { spatial: { bbox: extent.spatial.bbox, crs: crs84.uri } }),
      ...(extent.temporal && { temporal: { interval: extent.temporal.interval, trs: gregorian } }),
    },
    crs: crsUris,
    storageCrs: crs84.uri,
    license: licenses[id].name,
    filters,
    links: collectionLinks(origin, id, files),
  };
}

function collectionLinks(origin: string, id: CollectionId, files: readonly Format[]): readonly Link[] {
  const path = `/api/collections/${id}`;
  const at = (end: string, f?: Format) => addressOf(origin, path + end, f === undefined ? {} : { f });
  const { title } = inEveryLanguage(collectionWords[id]);
  const formats: readonly Format[] = offers.document;
  const license = licenses[id].href;
  return [
    linkTo("self", at(""), "json", title),
    ...formats.slice(1).map((format) => linkTo("alternate", at("", format), format, title)),
    linkTo("items", at("/items"), "geojson", title),
    ...distinct(offers.items)
      .slice(1)
      .map((format) => linkTo("items", at("/items", format), format, title)),
    linkTo(rels.schema, at("/schema"), "schema"),
    linkTo("describedby", at("/schema"), "schema"),
    // GDAL before 3.7 knows these two names alone.
    linkTo("describedBy", at("/schema"), "schema"),
    linkTo("queryables", at("/queryables"), "schema"),
    linkTo(rels.queryables, at("/queryables"), "schema"),
    linkTo(rels.sortables, at("/sortables"), "schema"),
    ...(locatedCollections.includes(id) ? [linkTo(rels.tilesetsVector, at("/tiles"), "json")] : []),
    ...files.map((format) => linkTo("enclosure", at("/export", format), format, title)),
    ...(license === null ? [] : [{ rel: "license", href: license, type: mediaTypes.html }]),
  ];
}
