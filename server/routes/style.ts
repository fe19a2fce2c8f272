import { Lang } from "#contract";
import { takeChoiceOr } from "../http/choices.ts";
import { jsonAnswer } from "../http/formats.ts";
import { styleOf } from "../tiles/style.ts";
import type { Route } from "./route.ts";
import { takeSubject } from "./tiled.ts";

/** The style of the dataset's tiles under a selection; `labels` chooses the language of names, none when absent. */
export const styleRoute: Route = async (request) => {
  const labels = takeChoiceOr(request.query, "labels", Lang.options, null);
  return jsonAnswer(styleOf(await takeSubject(request, null), labels));
};
