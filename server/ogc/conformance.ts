// The classes of the OGC API standards that the portal keeps. Each has its test in tests/server/ogc/classes; a class without
// one is not declared.

const specification = "http://www.opengis.net/spec";

/** Classes by standard; later ones are added here, with their tests. */
const classes: Readonly<Record<string, readonly string[]>> = {
  "ogcapi-common-1/1.0": ["core", "landing-page", "json", "oas30"],
  "ogcapi-common-2/1.0": ["collections"],
  "ogcapi-features-1/1.0": ["core", "geojson", "html", "oas30"],
  "ogcapi-features-2/1.0": ["crs"],
  "ogcapi-features-3/1.0": ["queryables", "queryables-query-parameters", "filter", "features-filter"],
  "ogcapi-features-5/1.0": ["schemas"],
  "ogcapi-tiles-1/1.0": [
    "core",
    "tileset",
    "tilesets-list",
    "dataset-tilesets",
    "geodata-tilesets",
    "collections-selection",
    "datetime",
    "mvt",
    "oas30",
  ],
  "cql2/1.0": [
    "cql2-text",
    "cql2-json",
    "basic-cql2",
    "advanced-comparison-operators",
    "case-insensitive-comparison",
    "accent-insensitive-comparison",
    "basic-spatial-functions",
  ],
};

/** Every class that is kept, by the URI that clients look for. */
export const conformsTo: readonly string[] = Object.entries(classes).flatMap(([standard, names]) =>
  names.map((name) => `${specification}/${standard}/conf/${name}`),
);
