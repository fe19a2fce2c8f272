// Stable addresses of records: on to the page for people, to the data for programs; 410 where others took the place of one.
import type { CollectionId } from "#contract";
import { type Answer, redirectAnswer } from "../http/formats.ts";
import { takeFormat } from "../http/negotiation.ts";
import { NotFound } from "../http/problems.ts";
import { mapAt, takeLang } from "../html/visit.ts";
import { addressOf } from "../ogc/links.ts";
import { goneAnswer } from "./pages/gone.ts";
import { collectionOf, type Route, type RouteRequest } from "./route.ts";

/** See other: the record is a thing of the world, what is answered is about it (RFC 9110, 15.4.4). */
const seeOther = 303;

export const idRoute: Route = async (request) => {
  const { store, query, part, accepted, origin } = request;
  const id = collectionOf(request);
  const featureId = part("featureId");
  const asked = query.given["f"];
  const format = takeFormat(query, accepted, ["geojson", "json", "html"]);
  if ((await store.feature(id, featureId)) === null) return absent(request, id, featureId, format);

  const lang = takeLang(query);
  query.end(["f", "lang"]);
  if (format === "html" && asked === undefined) {
    const visit = { origin, path: "/", parameters: {}, lang };
    return redirectAnswer(mapAt(visit, { selected: `${id}/${featureId}` }), seeOther);
  }
  const path = `/api/collections/${id}/items/${encodeURIComponent(featureId)}`;
  const isPage = format === "html";
  const parameters = {
    ...(asked !== undefined && { f: asked }),
    ...(isPage && lang !== "vi" && { lang }),
  };
  return redirectAnswer(addressOf(origin, path, parameters), seeOther);
};

/** 410 where it was superseded. @throws NotFound when there never was such a record. */
export async function absent(
  request: RouteRequest,
  id: CollectionId,
  featureId: string,
  format: "html" | "json" | "geojson",
): Promise<Answer> {
  const superseded = await request.store.superseded(id, featureId);
  if (superseded) return goneAnswer(request, superseded, format);
  throw new NotFound(`the collection ${id} has no feature ${featureId}`);
}
