// What libraries bring, the page never uses, and a bundler cannot see to be unused: it is left out of the page.
import type { Plugin } from "vite";

/** React Aria brings its few spoken words in thirty languages, none of them Vietnamese or Lao: the page keeps the English ones. */
const widgetWords: Plugin = {
  name: "widget-words-in-english-only",
  load: (id) =>
    /react-aria.*[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id)
      ? "export default {};"
      : null,
};

/** Every schema of zod can write itself as JSON Schema, which the server asks of it and the page does not. */
export function schemasWithoutJsonSchema(code: string): string {
  return code
    .replaceAll(/inst\._zod\.processJSONSchema = .*;/g, "")
    .replaceAll(/create(?:Standard|To)JSONSchemaMethod\(this, [^)]*\)(?:\(params\))?/g, "undefined");
}

const schemas: Plugin = {
  name: "schemas-without-json-schema",
  apply: "build",
  transform: (code, id) =>
    /zod[\\/]v4[\\/]classic[\\/]schemas\.js$/.test(id) ? schemasWithoutJsonSchema(code) : null,
};

export const leanLibraries = [widgetWords, schemas];
