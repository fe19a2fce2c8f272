// The picture that goes with an address where it is shared. Whatever is asked, there is one: what is broken is not asked.
import { type Answer, redirectAnswer } from "../../http/formats.ts";
import { readAsked } from "../../preview/asked.ts";
import { drawPreview } from "../../preview/draw.ts";
import { backdropOf } from "../pages/backdrop.ts";
import type { Route } from "../route.ts";
import { subjectOf } from "./subject.ts";

/** What is shown instead when too many ask at once. */
const icon = "/icons/icon-512.png";

export const previewRoute: Route = async ({ store, query, origin, now }): Promise<Answer> => {
  const asked = readAsked(new URLSearchParams(query.given).toString());
  const picture = await drawPreview(await subjectOf(store, asked), await backdropOf(store));
  if (picture === null) return { ...redirectAnswer(`${origin}${icon}`, 307), until: now() };
  return { type: "image/png", passing: "", lasting: picture };
};
