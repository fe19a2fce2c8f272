// A briefing: an ordered list of views, each with a title and a few words. It is kept in the browser, taken along as a file,
// and shared as an address that holds all of it. Nothing of it goes to the server.
import { z } from "zod";
import { sharedAddress } from "../../state/addresses.ts";

export const limits = { briefings: 100, steps: 50, title: 120, words: 600, address: 4000 } as const;

export const Step = z.object({
  title: z.string().trim().min(1).max(limits.title),
  words: z.string().max(limits.words),
  /** Query and hash of the view, never a site: `?view=table&lang=lo#map=9/15.6/107.5`. */
  address: z
    .string()
    .max(limits.address)
    .regex(/^(\?[^#]*)?(#.*)?$/, "expected a query beginning with ? or a hash"),
});
export type Step = z.infer<typeof Step>;

export const Briefing = z.object({
  title: z.string().trim().min(1).max(limits.title),
  steps: z.array(Step).max(limits.steps),
});
export type Briefing = z.infer<typeof Briefing>;

const kind = "border-map-portal/briefings";

const BriefingFile = z.object({
  kind: z.literal(kind),
  version: z.literal(1),
  briefings: z.array(Briefing).max(limits.briefings),
});

/** The text of a file of briefings. */
export function fileText(briefings: readonly Briefing[]): string {
  return `${JSON.stringify({ kind, version: 1, briefings }, null, 2)}\n`;
}

/** @throws Error that names the part of the file that is wrong and what was expected there. */
export function readFileText(text: string): readonly Briefing[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error("JSON");
  }
  const parsed = BriefingFile.safeParse(json);
  if (parsed.success) return parsed.data.briefings;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join(".") || kind}: ${issue?.message ?? ""}`);
}

/** A briefing as text for an address: deflated JSON in base64url. */
export async function encodeBriefing(briefing: Briefing): Promise<string> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(briefing)),
    new CompressionStream("deflate-raw"),
  );
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Null when the text is no briefing. */
export async function decodeBriefing(text: string): Promise<Briefing | null> {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    const json = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
    const parsed = Briefing.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}

/** The address of a step within its briefing. @param story the briefing as text for an address. */
export function stepAddress(step: Pick<Step, "address">, story: string, index: number): string {
  const [query = "", hash] = step.address.split("#");
  const parameters = new URLSearchParams(query);
  parameters.set("story", story);
  parameters.set("step", String(index));
  return `/?${parameters.toString()}${hash === undefined ? "" : `#${hash}`}`;
}

/** What of an address makes a view: its query without what is open over it, and its hash. */
export function viewAddress(href: string): string {
  const url = new URL(sharedAddress(href));
  return `${url.search}${url.hash}`;
}
