// The picture that goes with an address where it is shared. Whatever is asked, there is one: what is broken is not asked.
import type { Answer } from "../../http/formats.ts";
import { readAsked } from "../../preview/asked.ts";
import { drawPreview } from "../../preview/draw.ts";
import { backdropOf } from "../pages/backdrop.ts";
import type { Route } from "../route.ts";
import { subjectOf } from "./subject.ts";

export const previewRoute: Route = async ({ store, query }): Promise<Answer> => {
  const asked = readAsked(new URLSearchParams(query.given).toString());
  const picture = await drawPreview(await subjectOf(store, asked), await backdropOf(store));
  return { type: "image/png", passing: "", lasting: picture };
};
