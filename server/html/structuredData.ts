// Datasets as search engines read them (schema.org). Only what the portal knows of itself is said.
import type { CollectionInfo } from "#contract";
import { wordsIn as exportWords } from "../exports/words.ts";
import { collectionWords, portalWords } from "../ogc/words.ts";
import type { Visit } from "./visit.ts";

/** The whole, and each collection as a part of it. */
export function datasetData(visit: Visit, collections: readonly CollectionInfo[]): object {
  const { origin, lang } = visit;
  const { title, description } = portalWords[lang];
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `${origin}/api`,
    name: title,
    description,
    url: `${origin}/api`,
    inLanguage: ["vi", "lo", "en"],
    isAccessibleForFree: true,
    hasPart: collections.map((info) => partOf(visit, info)),
  };
}

/** One collection as a dataset of its own. */
export function collectionData(visit: Visit, info: CollectionInfo): object {
  return { "@context": "https://schema.org/", ...partOf(visit, info) };
}

function partOf({ origin, lang }: Visit, { id, extent }: CollectionInfo): object {
  const { title, description } = collectionWords[id][lang];
  const [west, south, east, north] = extent.spatial?.bbox[0] ?? [];
  const [from, to] = extent.temporal?.interval[0] ?? [];
  const address = `${origin}/api/collections/${id}`;
  return {
    "@type": "Dataset",
    "@id": address,
    name: title,
    description,
    url: address,
    license: exportWords[lang].licences[id],
    isPartOf: { "@id": `${origin}/api` },
    ...(west !== undefined && {
      spatialCoverage: {
        "@type": "Place",
        // South before west, as schema.org has it.
        geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
      },
    }),
    ...((from || to) && { temporalCoverage: `${from ?? ".."}/${to ?? ".."}` }),
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/geo+json",
        contentUrl: `${address}/items?f=geojson&limit=10000`,
      },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${address}/items?f=csv` },
    ],
  };
}
