import { type Ground, groundSchema } from "#contract";
import { get } from "./request.ts";

export function askGround(signal: AbortSignal): Promise<Ground> {
  return get("/basemap", {}, groundSchema(), signal);
}
