// In which order the built index.html asks for scripts and style.
import type { Plugin } from "vite";

/** The largest sets out on the connection that brought the document; on a weak line the others first wait for connections of their own. */
const order = [/\/shell-[^"]*\.js/, /\/react-/, /rel="stylesheet"/];

function place(tag: string): number {
  const found = order.findIndex((kind) => kind.test(tag));
  return found === -1 ? order.length : found;
}

const asked = /^ *<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>(?:<\/script>)?\n/gm;

/** The page with its scripts and style at the end of its head, in order. */
export function inOrder(html: string): string {
  const tags = [...html.matchAll(asked)].map(([tag]) => tag).sort((a, b) => place(a) - place(b));
  return html.replaceAll(asked, "").replace("  </head>", `${tags.join("")}  </head>`);
}

export const orderOfRequests: Plugin = {
  name: "order-of-requests",
  apply: "build",
  transformIndexHtml: { order: "post", handler: inOrder },
};
