// The first page of the API: from here everything is found by links.
import type { Link } from "#contract";
import { type Format, mediaTypes } from "../http/negotiation.ts";
import { addressOf, linkTo, offers, rels } from "./links.ts";
import { inEveryLanguage, portalWords } from "./words.ts";

export interface LandingPage {
  readonly title: string;
  readonly description: string;
  readonly attribution: string;
  readonly links: readonly Link[];
}

/** The credit that every map drawn from the data carries. */
export const attribution = "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth";

export function landingPage(origin: string): LandingPage {
  const at = (path: string, f?: Format) => addressOf(origin, path, f === undefined ? {} : { f });
  const { title, description } = inEveryLanguage(portalWords);
  const formats: readonly Format[] = offers.document;
  const others = formats.slice(1);
  return {
    title,
    description,
    attribution,
    links: [
      linkTo("self", at("/api"), "json", title),
      ...others.map((format) => linkTo("alternate", at("/api", format), format, title)),
      linkTo("service-desc", at("/api/openapi.json"), "openapi", "OpenAPI 3.0"),
      linkTo("service-doc", at("/api/api.html"), "html"),
      linkTo("describedby", at("/api/dcat"), "jsonld"),
      linkTo("conformance", at("/api/conformance"), "json"),
      linkTo(rels.conformance, at("/api/conformance"), "json"),
      linkTo("data", at("/api/collections"), "json"),
      linkTo(rels.tilesetsVector, at("/api/tiles"), "json"),
      linkTo(rels.tilingSchemes, at("/api/tileMatrixSets"), "json"),
      linkTo("stylesheet", at("/api/style.json"), "json", "MapLibre style"),
      linkTo("enclosure", at("/api/tiles.pmtiles"), "pmtiles", "Every tile as one PMTiles archive"),
      {
        rel: "http://www.opengis.net/def/rel/ogc/1.0/data",
        href: at("/api/collections"),
        type: mediaTypes.json,
      },
    ],
  };
}
