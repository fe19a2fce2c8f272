// The paths of what one subscribes to, and of the table who does what, where.
import { offers } from "../links.ts";
import { selectionParametersOf, sortbyParameter } from "./collectionPaths.ts";
import { inQuery, parameterRef } from "./parameters.ts";
import { resource } from "./resource.ts";

export function feedPaths(sortables: readonly string[]): Record<string, object> {
  const lang = parameterRef("lang");
  const ofActivities = [lang, ...selectionParametersOf("activities")];
  const latest = inQuery("limit", "How many entries at most; more than the maximum is cut to it.", {
    type: "integer",
    minimum: 1,
    maximum: 500,
    default: 50,
  });
  return {
    "/feeds/activities.ics": resource("Feeds", "activitiesCalendar", "Activities known to the day", ["ics"], {
      parameters: ofActivities,
      hasFormats: false,
    }),
    "/feeds/anniversaries.ics": resource(
      "Feeds",
      "anniversariesCalendar",
      "Anniversaries of twinnings in the ten years to come",
      ["ics"],
      { parameters: [lang, ...selectionParametersOf("twinnings")], hasFormats: false },
    ),
    "/feeds/activities.atom": resource("Feeds", "newsFeed", "The latest activities", ["atom"], {
      parameters: [latest, ...ofActivities],
      hasFormats: false,
    }),
    "/3w": resource(
      "Feeds",
      "threeW",
      "Who does what, where: a row for each organiser and place",
      offers.threeW,
      {
        parameters: [
          ...["limit", "offset"].map(parameterRef),
          inQuery("hxl", "A row of HXL hashtags under the header of a CSV.", {
            type: "boolean",
            default: true,
          }),
          sortbyParameter(sortables),
          ...ofActivities,
        ],
      },
    ),
  };
}
