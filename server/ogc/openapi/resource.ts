// One path of the document. Every answer is in one of the formats, every refusal is a Problem.
import { type Format, mediaTypes } from "../../http/negotiation.ts";
import { formatParameter, type Parameter, type Reference } from "./parameters.ts";
import { schemaRef } from "./schemas.ts";

export interface More {
  readonly parameters?: readonly (Parameter | Reference)[];
  /** The schema of its JSON. */
  readonly schema?: string;
  /** False where there is one format and no `f`. */
  readonly hasFormats?: boolean;
  /** Answers beside these: 204 of a tile in which nothing is drawn. */
  readonly responses?: Readonly<Record<number, object>>;
}

export function resource(
  tag: string,
  operationId: string,
  summary: string,
  formats: readonly Format[],
  { parameters = [], schema, responses = {}, hasFormats = true }: More = {},
): object {
  const isJson = (format: Format) => mediaTypes[format].includes("json");
  const content = formats.map((format) => [
    mediaTypes[format],
    { schema: isJson(format) ? (schema ? schemaRef(schema) : { type: "object" }) : { type: "string" } },
  ]);
  const problem = { content: { "application/problem+json": { schema: schemaRef("Problem") } } };
  return {
    get: {
      tags: [tag],
      operationId,
      summary,
      parameters: [...parameters, ...(hasFormats ? [formatParameter(formats)] : [])],
      responses: {
        200: { description: summary, content: Object.fromEntries(content) as Record<string, object> },
        ...responses,
        400: { description: "What was asked cannot be asked", ...problem },
        404: { description: "Nothing is there", ...problem },
      },
    },
  };
}
