// In which order the built index.html asks for scripts and style.
import type { Plugin } from "vite";

/** The largest sets out on the connection that brought the document; on a weak line the others first wait for connections of their own. */
const order = [/\/shell-[^"]*\.js/, /\/react-/, /rel="stylesheet"/];

function place(tag: string): number {
  const found = order.findIndex((kind) => kind.test(tag));
  return found === -1 ? order.length : found;
}

const asked = /^ *<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>(?:<\/script>)?\n/gm;

const endOfHead = "  </head>";

/** The page with its scripts and style at the end of its head, in order. @throws when it has no such end. */
export function inOrder(html: string): string {
  if (!html.includes(endOfHead)) throw new Error(`index.html has no line "${endOfHead}"`);
  const tags = [...html.matchAll(asked)].map(([tag]) => tag).sort((a, b) => place(a) - place(b));
  return html.replaceAll(asked, "").replace(endOfHead, () => tags.join("") + endOfHead);
}

export const orderOfRequests: Plugin = {
  name: "order-of-requests",
  apply: "build",
  transformIndexHtml: { order: "post", handler: inOrder },
};
