// A problem for people: what went wrong, and where to go on.
import { Lang, Problem } from "#contract";
import { type Page, pageAnswer } from "./frame.ts";
import { html } from "./markup.ts";
import { toData } from "./pages/way.ts";
import type { Visit } from "./visit.ts";
import { type Words, wordsIn } from "./words.ts";

export interface AskedAddress {
  readonly origin: string;
  /** Path and query as sent. */
  readonly address: string;
}

/** The same refusal as a page; status and headers stay. */
export async function problemPageResponse(
  refusal: Response,
  { origin, address }: AskedAddress,
  dataVersion: string,
): Promise<Response> {
  const problem = Problem.parse(await refusal.json());
  const [path = "/", search = ""] = address.split("?", 2);
  const lang = Lang.safeParse(new URLSearchParams(search).get("lang")).data ?? "vi";
  const visit: Visit = { origin, path, parameters: {}, lang };
  const { type, lasting } = await pageAnswer(visit, problemPage(visit, problem, dataVersion));
  const headers = new Headers(refusal.headers);
  headers.set("Content-Type", type);
  headers.set("Vary", "Accept");
  return new Response(String(lasting), { status: refusal.status, headers });
}

function problemPage(visit: Visit, { status, detail }: Problem, dataVersion: string): Page {
  const title = titleOf(wordsIn[visit.lang], status);
  return {
    title,
    description: title,
    above: [toData(visit)],
    dataVersion,
    main: html`<h1>${title}</h1><p class="notice" lang="en">${detail}</p>`,
  };
}

function titleOf({ problem }: Words, status: number): string {
  if (status === 404) return problem.notFound;
  return status < 500 ? problem.invalid : problem.failed;
}
