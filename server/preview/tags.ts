// What an address says of itself where it is shared: title, description and picture, in the head of its page.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { entityTag } from "../http/caching.ts";
import type { PageFile } from "../http/pageFiles.ts";
import { html } from "../html/markup.ts";
import { metaTags, type Tags } from "../html/metaTags.ts";
import { wordsIn as pageWords } from "../html/words.ts";
import { type Asked, pictureAt } from "./asked.ts";
import { descriptionOf, type Subject } from "./subject.ts";

/** Where something is shared, and of which version of the data. */
export interface Shared {
  /** The portal's address for others. */
  readonly origin: string;
  /** The whole address. */
  readonly url: string;
  readonly version: string;
}

export function tagsOf(subject: Subject, asked: Asked, { origin, url, version }: Shared): Tags {
  const { lang, title } = subject;
  const portal = pageWords[lang].portal;
  return {
    lang,
    title: `${title} – ${portal}`,
    description: descriptionOf(subject),
    url,
    picture: pictureAt(origin, asked, version),
  };
}

/** The built page with the tags of one address in its head, its own title, description and language among them. */
export async function withTags(page: PageFile, tags: Tags): Promise<PageFile> {
  const built = page.bodies.identity?.toString() ?? "";
  const [title, description, head] = await Promise.all([
    html`<title>${tags.title}</title>`,
    html`<meta name="description" content="${tags.description}">`,
    metaTags(tags),
  ]);
  // A function, so that no `$` of a text is read as a pattern.
  const identity = Buffer.from(
    built
      .replace(/<html lang="\w+"/, () => `<html lang="${tags.lang}"`)
      .replace(/<title>[^<]*<\/title>/, () => String(title))
      .replace(/<meta name="description"[^>]*>/, () => String(description))
      .replace("</head>", () => `${String(head)}</head>`),
  );
  return {
    ...page,
    tag: entityTag(identity),
    bodies: {
      identity,
      br: Buffer.from(
        brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
      ),
      gzip: Buffer.from(gzipSync(identity)),
    },
  };
}

/** The page is small and made for each address anew: a millisecond is enough. */
const quality = 9;
