// Tells the page in its own head that there are archives: a page without them is the same to the byte, and asks for nothing.
import { brotliCompressSync, gzipSync } from "node:zlib";
import { groundMetaName } from "#contract";
import { entityTag } from "../http/caching.ts";
import type { PageFile, PageFiles } from "../http/pageFiles.ts";
import type { FoundGround } from "./find.ts";

export function announced(pageFiles: PageFiles, { files }: FoundGround): PageFiles {
  const page = pageFiles.get("/");
  if (!page || files.size === 0) return pageFiles;
  return new Map([...pageFiles, ["/", withMeta(page)]]);
}

function withMeta(page: PageFile): PageFile {
  const html = page.bodies.identity?.toString() ?? "";
  const meta = `<meta name="${groundMetaName}" content="/api/basemap" />`;
  const identity = Buffer.from(html.replace("</head>", `  ${meta}\n  </head>`));
  return {
    ...page,
    tag: entityTag(identity),
    bodies: {
      identity,
      br: Buffer.from(brotliCompressSync(identity)),
      gzip: Buffer.from(gzipSync(identity)),
    },
  };
}
