// The guide to the addresses: the OpenAPI document as a person reads it.
import { z } from "zod";
import type { Link } from "#contract";
import type { Page } from "../frame.ts";
import { html, type Markup } from "../markup.ts";
import { pageAt, type Visit } from "../visit.ts";
import { type Words, wordsIn } from "../words.ts";
import { toData } from "./way.ts";

const Schema = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  default: z.unknown().optional(),
  items: z.unknown().optional(),
});
const Parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema: Schema.optional(),
});
type Parameter = z.infer<typeof Parameter>;
const Reference = z.object({ $ref: z.string() });

/** What of an OpenAPI document is read here. */
const Document = z.looseObject({
  paths: z.record(
    z.string(),
    z.looseObject({
      get: z
        .looseObject({
          summary: z.string().optional(),
          description: z.string().optional(),
          tags: z.array(z.string()).optional(),
          parameters: z.array(z.union([Reference, Parameter])).optional(),
        })
        .optional(),
    }),
  ),
  components: z.looseObject({ parameters: z.record(z.string(), Parameter).optional() }).optional(),
});
type Document = z.infer<typeof Document>;

/** @param openApi the document that machines get. */
export function guidePage(
  visit: Visit,
  openApi: unknown,
  told: { readonly links: readonly Link[]; readonly dataVersion: string },
): Page {
  const words = wordsIn[visit.lang];
  const document = Document.parse(openApi);
  return {
    title: words.documentation,
    description: `${words.documentationIntro} ${visit.origin}/api`,
    above: [toData(visit)],
    ...told,
    main: html`<h1>${words.documentation}</h1>
<p>${words.documentationIntro} <code>${visit.origin}/api</code></p>
<p><a href="${visit.origin}/api/openapi.json">${words.openapi}</a></p>
<div lang="en">${Object.entries(document.paths).map(([path, { get }], index) => get && operation(visit, words, { path, get, index }, document))}</div>`,
  };
}

interface Operation {
  readonly path: string;
  readonly get: NonNullable<Document["paths"][string]["get"]>;
  readonly index: number;
}

function operation(visit: Visit, words: Words, { path, get, index }: Operation, document: Document): Markup {
  const address = `/api${path === "/" ? "" : path}`;
  const parameters = (get.parameters ?? []).map((parameter) => resolved(parameter, document));
  const isWhole = !path.includes("{") && parameters.every(({ required }) => required !== true);
  const isPage = parameters.some(({ name, schema }) => name === "f" && schema?.enum?.includes("html"));
  const href = isPage ? pageAt(visit, address) : `${visit.origin}${address}`;
  return html`<section aria-labelledby="path-${index}"><h2 id="path-${index}"><code>${isWhole ? html`<a href="${href}">${address}</a>` : address}</code></h2>
${[get.summary, get.description].filter((text) => text !== undefined).map((text) => html`<p>${text}</p>`)}
${parameters.length === 0 ? html`<p lang="${visit.lang}">${words.noParameters}</p>` : html`<details><summary lang="${visit.lang}">${words.parameters} (${parameters.length})</summary><dl>${parameters.map(parameterLine)}</dl></details>`}
</section>`;
}

function resolved(parameter: z.infer<typeof Reference> | Parameter, { components }: Document): Parameter {
  if ("name" in parameter) return Parameter.parse(parameter);
  const name = parameter.$ref.split("/").at(-1) ?? "";
  return components?.parameters?.[name] ?? { name, in: "query" };
}

/** So many values of a choice are written out. */
const shownValues = 40;

function parameterLine({ name, description, schema }: Parameter): Markup {
  const items = Schema.safeParse(schema?.items);
  const choices = schema?.enum ?? (items.success ? items.data.enum : undefined);
  const kind = [schema?.type, schema?.format].filter(Boolean).join(", ");
  const values = choices?.slice(0, shownValues).map(String).join(", ");
  const more = (choices?.length ?? 0) > shownValues;
  const fallback =
    schema?.default === undefined ? null : html` = <code>${JSON.stringify(schema.default)}</code>`;
  return html`<div><dt><code>${name}</code> <small>${kind}</small>${fallback}</dt><dd>${description}${values !== undefined && html` <small>${values}${more && ", …"}</small>`}</dd></div>`;
}
