import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { formatPeriod, pageSchema } from "#contract";
import { pageIn } from "../../../../client/panels/timeline/useAnswerAtHand.ts";
import { openWorldApp } from "../../../server/world.ts";

const { app, close } = await openWorldApp();
afterAll(close);

async function ask(parameters: string) {
  const response = await app.request(`/api/collections/activities/items?limit=10000${parameters}`);
  return pageSchema("activities").parse(await response.json());
}

const day = fc
  .date({ min: new Date("2012-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([from, to]) => (from !== null || to !== null) && (from ?? "") <= (to ?? "9999"))
  .map(([from, to]) => ({ from, to }));

describe("the answer at hand", () => {
  it("is the server's for every period, with undated activities and without", async () => {
    const ofAllTime = await ask("");
    await fc.assert(
      fc.asyncProperty(period, fc.boolean(), async (asked, hasUndated) => {
        const undated = hasUndated ? "include" : undefined;
        const atHand = pageIn(ofAllTime, asked, undated);
        const answered = await ask(`&period=${formatPeriod(asked)}${hasUndated ? "&undated=include" : ""}`);
        expect({ ...atHand, timeStamp: "", links: [] }).toEqual({ ...answered, timeStamp: "", links: [] });
      }),
    );
  });
});
