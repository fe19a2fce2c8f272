// The catalogue of all collections in DCAT-AP as JSON-LD: what harvesters of open data portals read. Only what the
// project states of itself is said: no date of change, no contact, no theme.
import type { CollectionId, CollectionInfo, Lang } from "#contract";
import { type Format, mediaTypes } from "../http/negotiation.ts";
import { collectionWords, portalWords } from "./words.ts";

export interface Catalogued {
  readonly origin: string;
  readonly dataVersion: string;
  readonly collections: readonly CollectionInfo[];
  /** The formats in which a collection can be taken whole. */
  readonly formatsOf: (id: CollectionId) => readonly Format[];
  readonly tiled: readonly CollectionId[];
  /** Terms of use in words, in each language. */
  readonly licences: Readonly<Record<Lang, Readonly<Record<CollectionId, string>>>>;
  /** What the counts of the data can and cannot say. */
  readonly sample: Readonly<Record<Lang, string>>;
}

const authority = "http://publications.europa.eu/resource/authority";
const odbl = "https://opendatacommons.org/licenses/odbl/1-0/";

export const dcatContext = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  geosparql: "http://www.opengis.net/ont/geosparql#",
} as const;

/** As LICENSE names them. */
const publisher = {
  "@type": "foaf:Agent",
  "foaf:name": "The contributors of the border map portal",
};

export function dcatCatalog(catalogued: Catalogued): object {
  const { origin, dataVersion, collections, sample } = catalogued;
  return {
    "@context": dcatContext,
    "@id": `${origin}/api/dcat`,
    "@type": "dcat:Catalog",
    "dct:title": inLanguages((lang) => portalWords[lang].title),
    "dct:description": inLanguages((lang) => `${portalWords[lang].description} ${sample[lang]}`),
    "dct:publisher": publisher,
    "dct:language": languages,
    "foaf:homepage": idOf(`${origin}/`),
    "dcat:version": dataVersion,
    "dcat:dataset": collections.map((info) => datasetOf(catalogued, info)),
    "dcat:service": {
      "@id": `${origin}/api`,
      "@type": "dcat:DataService",
      "dct:title": inLanguages((lang) => portalWords[lang].title),
      "dcat:endpointURL": idOf(`${origin}/api`),
      "dcat:endpointDescription": idOf(`${origin}/api/openapi.json`),
      "dct:conformsTo": idOf("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"),
      "dcat:servesDataset": collections.map(({ id }) => idOf(`${origin}/api/collections/${id}`)),
    },
  };
}

function datasetOf(catalogued: Catalogued, { id, extent }: CollectionInfo): object {
  const { origin, dataVersion, formatsOf, tiled } = catalogued;
  const address = `${origin}/api/collections/${id}`;
  const box = extent.spatial?.bbox[0];
  const [from, to] = extent.temporal?.interval[0] ?? [];
  return {
    "@id": address,
    "@type": "dcat:Dataset",
    "dct:identifier": id,
    "dct:title": inLanguages((lang) => collectionWords[id][lang].title),
    "dct:description": inLanguages((lang) => collectionWords[id][lang].description),
    "dct:publisher": publisher,
    "dct:language": languages,
    "dct:accessRights": idOf(`${authority}/access-right/PUBLIC`),
    "dcat:version": dataVersion,
    "dcat:landingPage": idOf(`${address}?f=html`),
    ...(box && {
      "dct:spatial": {
        "@type": "dct:Location",
        "dcat:bbox": { "@type": "geosparql:wktLiteral", "@value": polygonText(box) },
      },
    }),
    ...((from || to) && {
      "dct:temporal": {
        "@type": "dct:PeriodOfTime",
        ...(from && { "dcat:startDate": dayOf(from) }),
        ...(to && { "dcat:endDate": dayOf(to) }),
      },
    }),
    "dcat:distribution": [
      ...formatsOf(id).map((format) => downloadOf(catalogued, id, format)),
      serviceOf(catalogued, id),
      ...(tiled.includes(id) ? [tilesOf(catalogued, id)] : []),
    ],
  };
}

function downloadOf(catalogued: Catalogued, id: CollectionId, format: Format): object {
  const address = `${catalogued.origin}/api/collections/${id}/export?f=${format}`;
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": format.toUpperCase(),
    "dcat:accessURL": idOf(address),
    "dcat:downloadURL": idOf(address),
    ...mediaType(format),
    ...terms(catalogued, id),
  };
}

/** The items of OGC API – Features. */
function serviceOf(catalogued: Catalogued, id: CollectionId): object {
  const address = `${catalogued.origin}/api/collections/${id}/items`;
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": "OGC API – Features",
    "dcat:accessURL": idOf(address),
    "dcat:accessService": idOf(`${catalogued.origin}/api`),
    ...mediaType("geojson"),
    ...terms(catalogued, id),
  };
}

function tilesOf(catalogued: Catalogued, id: CollectionId): object {
  const address = `${catalogued.origin}/api/collections/${id}/tiles`;
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": "OGC API – Tiles",
    "dcat:accessURL": idOf(address),
    ...mediaType("mvt"),
    ...terms(catalogued, id),
  };
}

/** One licence where all of a collection is under it; else the terms in words. */
function terms({ licences }: Catalogued, id: CollectionId): object {
  return {
    ...(id === "border" && { "dct:license": idOf(odbl) }),
    "dct:rights": {
      "@type": "dct:RightsStatement",
      "rdfs:label": inLanguages((lang) => licences[lang][id]),
    },
  };
}

function mediaType(format: Format): object {
  const [bare = ""] = mediaTypes[format].split(";");
  return { "dcat:mediaType": idOf(`https://www.iana.org/assignments/media-types/${bare}`) };
}

const languages = ["VIE", "LAO", "ENG"].map((code) => idOf(`${authority}/language/${code}`));

function inLanguages(textIn: (lang: Lang) => string): readonly object[] {
  const langs: readonly Lang[] = ["vi", "lo", "en"];
  return langs.map((lang) => ({ "@language": lang, "@value": textIn(lang) }));
}

function idOf(iri: string): { readonly "@id": string } {
  return { "@id": iri };
}

function dayOf(day: string): object {
  return { "@type": "xsd:date", "@value": day };
}

function polygonText([west, south, east, north]: readonly number[]): string {
  return `POLYGON((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`;
}
