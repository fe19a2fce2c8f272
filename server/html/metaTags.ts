// What a page says of itself where it is shared: title, description and picture (Open Graph).
import type { Lang } from "#contract";
import { fill } from "../exports/words.ts";
import { html, type Markup } from "./markup.ts";
import { wordsIn } from "./words.ts";

/** As the networks want it. */
export const previewSize = { width: 1200, height: 630 } as const;

export interface Tags {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** The address that is shared. */
  readonly url: string;
  readonly picture: string;
}

const locales: Readonly<Record<Lang, string>> = { vi: "vi_VN", lo: "lo_LA", en: "en_GB" };

/** Text that an address brings is escaped like any other. */
export function metaTags({ lang, title, description, url, picture }: Tags): Markup {
  const { width, height } = previewSize;
  return html`<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:locale" content="${locales[lang]}">
<meta property="og:image" content="${picture}">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${fill(wordsIn[lang].previewAlt, { title })}">
<meta name="twitter:card" content="summary_large_image">`;
}
