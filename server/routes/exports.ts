// A collection to take away: all that the address leaves of it, as a file.
import {
  type CodeLists,
  type CollectionId,
  type FeatureOf,
  Lang,
  nameIn,
  type Names,
  type PlaceSummary,
} from "#contract";
import {
  aboutOf,
  type ExportFormat,
  exportFormats,
  exportFormatsOf,
  fileNameOf,
  type Lookup,
  type Reference,
} from "../exports/index.ts";
import { takeChoiceOr } from "../http/choices.ts";
import type { StreamedAnswer } from "../http/formats.ts";
import { mediaTypes, takeFormat } from "../http/negotiation.ts";
import { type Query, takeLimit, takeOffset, takeSortby } from "../http/query.ts";
import { streamOf } from "../http/streaming.ts";
import { addressOf } from "../ogc/links.ts";
import type { Page, Store } from "../store/store.ts";
import { collectionOf, type Route, type RouteRequest } from "./route.ts";
import { selectionParameters, takeSelection } from "./selection.ts";

export const exportRoute: Route = async (request) => {
  const id = collectionOf(request);
  const format = takeFormat(request.query, request.accepted, exportFormatsOf(id));
  return exportAnswer(request, id, format);
};

/** The collection in a format, by the rest of the address. @throws Invalid naming a parameter that cannot be read. */
export async function exportAnswer(
  request: RouteRequest,
  id: CollectionId,
  format: ExportFormat,
): Promise<StreamedAnswer> {
  const { store, query } = request;
  const address = addressOf(request.origin, request.path, query.given);
  const { filter, where } = await takeSelection(request, id);
  const lang = takeChoiceOr(query, "lang", Lang.options, "vi");
  const hxl = format === "csv" && takeChoiceOr(query, "hxl", ["true", "false"], "false") === "true";
  const page = takePage(request, id);
  query.end([...selectionParameters(id), ...ownParameters(format)]);

  const { numberMatched } = await store.features(id, filter, { ...page, limit: 1 }, where);
  const count = Math.min(Math.max(numberMatched - page.offset, 0), page.limit);
  const lookup = await lookupOf(store, lang);
  const madeOn = request.now();
  const isNarrowed = where !== null;
  const isPart = page.offset > 0 || page.limit < Number.POSITIVE_INFINITY;
  const about = aboutOf(
    {
      id,
      filter,
      isNarrowed,
      page: isPart ? page : null,
      count,
      address,
      madeOn,
      dataVersion: store.version,
    },
    lookup,
  );
  const material = { id, count, lookup, about, hxl, records: () => store.records(id, filter, where, page) };
  const day = madeOn.toISOString().slice(0, 10);
  const name = fileNameOf(id, filter, { isNarrowed: isNarrowed || isPart, day, extension: format });
  return {
    type: mediaTypes[format],
    headers: {
      "Content-Disposition": `attachment; filename="${name}"`,
      "OGC-NumberMatched": String(numberMatched),
    },
    stream: streamOf(exportFormats[format].write(material)),
  };
}

/**
 * The format of a file that `f` asks for at the address of pages, where it stands for everything; null when a page is
 * asked. @throws Invalid when the collection has no such file.
 */
export function takeFileFormat(query: Query, id: CollectionId): ExportFormat | null {
  const asked = query.given["f"];
  const isFile = asked !== undefined && asked !== "geojson" && Object.hasOwn(exportFormats, asked);
  return isFile ? takeFormat(query, [], exportFormatsOf(id)) : null;
}

/** Everything, unless the address asks for a part. */
export function takePage({ query, store }: RouteRequest, id: CollectionId): Page {
  const isPart = query.given["limit"] !== undefined;
  return {
    limit: isPart ? takeLimit(query) : Number.POSITIVE_INFINITY,
    offset: takeOffset(query),
    sortby: takeSortby(query, store.sortables(id)),
  };
}

function ownParameters(format: ExportFormat): readonly string[] {
  const common = ["f", "lang", "limit", "offset", "sortby"];
  return format === "csv" ? [...common, "hxl"] : common;
}

/** What records refer to: places, units, twinnings and labels of codes. */
export async function lookupOf(store: Store, lang: Lang): Promise<Lookup> {
  const labels = labelsIn(await store.codeLists(), lang);
  const references = new Map<string, Reference>();
  const names = new Map<string, string>();
  for (const id of ["admin-units", "places", "twinnings"] as const) {
    const { features } = await store.features(id, {}, everything);
    for (const text of features) {
      const { id: featureId, geometry, properties } = JSON.parse(text) as FeatureOf<Referred>;
      const { coord_precision: coordPrecision = null, precision_m: precisionMetres = null } = properties;
      references.set(featureId, { names: properties, geometry, coordPrecision, precisionMetres });
      names.set(featureId, nameIn(lang, properties) || featureId);
    }
  }
  return {
    lang,
    labelOf: (list, code) => labels.get(list)?.get(code) ?? code,
    referenceOf: (id) => references.get(id),
    nameOf: (id) => names.get(id) ?? id,
  };
}

type Referred = Names & Partial<Pick<PlaceSummary, "coord_precision" | "precision_m">>;

const everything: Page = { limit: Number.POSITIVE_INFINITY, offset: 0, sortby: null };

/** Labels by list, then by code. */
function labelsIn(lists: CodeLists, lang: Lang): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const labelsOf = (codes: CodeLists[string]) =>
    new Map(codes.map((code) => [code.code, code[`label_${lang}`]]));
  return new Map(Object.entries(lists).map(([list, codes]) => [list, labelsOf(codes)]));
}
