// A brief of a commune, a twinning, a post, a village, a conference or a quarter: as a sheet to print, for Word, for Excel, as data.
import { readFileSync } from "node:fs";
import type { Lang } from "#contract";
import {
  type Brief,
  briefDocx,
  type BriefKind,
  briefJson,
  briefKinds,
  briefOf,
  briefPage,
  briefXlsx,
  kinds,
  sourcesOf,
  takeQuarter,
  wordsIn,
} from "../briefs/index.ts";
import { withLangOfParts } from "../html/langOfParts.ts";
import type { Answer } from "../http/formats.ts";
import { mediaTypes, takeFormat } from "../http/negotiation.ts";
import { NotFound } from "../http/problems.ts";
import { linkHeader } from "../ogc/links.ts";
import { offers } from "../ogc/links.ts";
import { absent } from "./ids.ts";
import { readingOf } from "./pages/references.ts";
import { linksOf, takeVisit } from "./pages/visit.ts";
import type { Route, RouteRequest } from "./route.ts";

type BriefFormat = (typeof offers.brief)[number];

export const briefRoute: Route = async (request) => {
  const { store, query, accepted, part, now } = request;
  const kind = kindOf(part("kind"));
  const id = part("featureId");
  const format = takeFormat(query, accepted, offers.brief);
  const quarter = kind === "quarter" ? takeQuarter(query) : null;
  const visit = takeVisit(request);
  query.end(["f", "lang", ...(kind === "quarter" ? ["period"] : [])]);

  const moment = now();
  const today = dayOf(moment);
  const prepared = await kinds[kind].prepare(store, id, { quarter, today });
  if (prepared === null) return absentBrief(request, kind, id, format);
  const reading = await readingOf(store, visit, prepared.features, prepared.ids);
  const telling = { lang: visit.lang, words: wordsIn[visit.lang], reading };
  const sources = await sourcesOf(store, prepared.sourceIds);
  const brief = briefOf(prepared.compose(telling), telling, {
    kind,
    sources,
    day: today,
    dataVersion: store.version,
  });
  const name = fileNameOf(
    kind,
    id,
    quarter === null ? "" : `-${visit.parameters["period"]}`,
    visit.lang,
    today,
  );
  return {
    type: mediaTypes[format],
    passing: "",
    lasting:
      format === "html"
        ? withLangOfParts(String(await briefPage(visit, brief)))
        : await writers[format](brief),
    headers: {
      Link: linkHeader(linksOf(visit, offers.brief)),
      "Content-Language": visit.lang,
      ...((format === "docx" || format === "xlsx") && {
        "Content-Disposition": `attachment; filename="${name}.${format}"`,
      }),
    },
    // A brief says its day: the next one has another.
    until: endOfDay(moment),
  };
};

const writers: Readonly<
  Record<Exclude<BriefFormat, "html">, (brief: Brief) => Promise<Uint8Array> | string>
> = {
  docx: briefDocx,
  xlsx: briefXlsx,
  json: briefJson,
};

/** @throws NotFound naming the kinds there are. */
function kindOf(text: string): BriefKind {
  const kind = briefKinds.find((name) => name === text);
  if (kind !== undefined) return kind;
  throw new NotFound(
    `there is no brief of kind ${text.slice(0, 40)}; expected one of ${briefKinds.join(", ")}`,
  );
}

/** 410 where the record was superseded. @throws NotFound when no record of that kind has the id. */
async function absentBrief(
  request: RouteRequest,
  kind: BriefKind,
  id: string,
  format: BriefFormat,
): Promise<Answer> {
  const { collection, expected } = kinds[kind];
  if ((await request.store.feature(collection, id)) === null)
    return absent(request, collection, id, format === "html" ? "html" : "json");
  throw new NotFound(`${id} is not ${expected}: no brief of kind ${kind} tells of it`);
}

/** Việt Nam and Laos share one clock, seven hours ahead of UTC. */
const hoursAhead = 7;
const hourMilliseconds = 3_600_000;
const dayMilliseconds = 24 * hourMilliseconds;

function dayOf(moment: Date): string {
  return new Date(moment.getTime() + hoursAhead * hourMilliseconds).toISOString().slice(0, 10);
}

function endOfDay(moment: Date): Date {
  return new Date(Date.parse(`${dayOf(moment)}T00:00:00Z`) + dayMilliseconds - hoursAhead * hourMilliseconds);
}

/** `brief-commune-vn-20698-2025-vi-2026-11-23`: letters of an id are all that a file name may have. */
function fileNameOf(kind: BriefKind, id: string, period: string, lang: Lang, day: string): string {
  return `brief-${kind}-${id.replaceAll(/[^\w.-]/g, "-")}${period}-${lang}-${day}`;
}

const stylesheet = ["brief", "table"]
  .map((name) => readFileSync(new URL(`../briefs/style/${name}.css`, import.meta.url), "utf8"))
  .join("\n");

export const briefStylesheetRoute: Route = async ({ query }) => {
  query.end([]);
  return { type: "text/css; charset=utf-8", passing: "", lasting: stylesheet };
};
