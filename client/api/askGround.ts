import { type Ground, groundSchema } from "#contract";
import { fetchOfAnyVersion } from "./offline/dataVersion.ts";
import { get } from "./request.ts";

export function askGround(signal: AbortSignal): Promise<Ground> {
  // Files of the operator, not facts: the server may already have other facts than the page shows.
  return get("/basemap", {}, groundSchema(), signal, fetchOfAnyVersion);
}
