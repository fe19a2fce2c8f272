// The API as an OpenAPI 3.0 document: literal paths for each collection, since clients look for these.
import { type CollectionId, collectionIds } from "#contract";
import type { Format } from "../../http/negotiation.ts";
import { offers } from "../links.ts";
import { collectionWords, inEveryLanguage, portalWords } from "../words.ts";
import { collectionPaths } from "./collectionPaths.ts";
import { feedPaths } from "./feedPaths.ts";
import { sharedParameters } from "./parameters.ts";
import { portalPaths } from "./portalPaths.ts";
import { resource } from "./resource.ts";
import { documentSchemas } from "./schemas.ts";
import { tilePaths } from "./tiles.ts";

/** What the document is made of besides the contract. */
export interface Described {
  readonly origin: string;
  readonly dataVersion: string;
  readonly sortables: (id: CollectionId) => readonly string[];
  /** The formats in which the whole of a collection can be taken away. */
  readonly files: (id: CollectionId) => readonly Format[];
}

export function openApiDocument(described: Described): object {
  const { title, description } = inEveryLanguage(portalWords);
  return {
    openapi: "3.0.3",
    info: { title, description, version: described.dataVersion },
    servers: [{ url: `${described.origin}/api` }],
    tags: [
      { name: "Capabilities" },
      { name: "Portal", description: "What the map's page asks besides" },
      { name: "Feeds", description: "What one subscribes to, and who does what, where" },
      { name: "Tiles", description: "Everything that has a position, cut into vector tiles" },
      ...collectionIds.map((id) => ({ name: id, description: collectionWords[id].en.description })),
    ],
    paths: {
      "/": resource("Capabilities", "landingPage", "Where everything is", offers.document),
      "/conformance": resource("Capabilities", "conformance", "The classes that are kept", offers.document),
      "/openapi.json": resource("Capabilities", "openapi", "This document", offers.openapi),
      "/api.html": resource("Capabilities", "guide", "This document as a page", ["html"]),
      "/dcat": resource("Capabilities", "catalogue", "The collections as a catalogue in DCAT-AP", [
        "jsonld",
        "json",
      ]),
      "/collections": resource("Capabilities", "collections", "Every collection", offers.document),
      ...Object.fromEntries(
        collectionIds.flatMap((id) =>
          collectionPaths(id, { sortables: described.sortables(id), files: described.files(id) }),
        ),
      ),
      ...tilePaths(),
      ...portalPaths(),
      ...feedPaths(described.sortables("activities")),
    },
    components: { parameters: sharedParameters, schemas: documentSchemas() },
  };
}
