// What stands around every page: its head, the way to it, the languages, the terms of use.
import { type Lang, Lang as Langs, type Link } from "#contract";
import { fill } from "../exports/words.ts";
import { type Answer, htmlAnswer } from "../http/formats.ts";
import { addressOf, linkHeader, linkTo } from "../ogc/links.ts";
import { withLangOfParts } from "./langOfParts.ts";
import { dataBlock, html, type Markup } from "./markup.ts";
import { metaTags, type Tags } from "./metaTags.ts";
import { inLanguage, mapAt, pageAt, type Visit } from "./visit.ts";
import { languageNames, wordsIn } from "./words.ts";

export interface Page {
  readonly title: string;
  readonly description: string;
  /** The pages above this one, from the landing page down. */
  readonly above: readonly { readonly href: string; readonly text: string }[];
  readonly main: Markup;
  /** The same in other formats, and what describes it. */
  readonly links?: readonly Link[];
  /** What its preview shows, as the portal's own address says it; the portal itself when absent. */
  readonly preview?: Readonly<Record<string, string>>;
  /** What search engines read of a dataset (schema.org). */
  readonly data?: object;
  readonly dataVersion: string;
}

/** The page as an answer, its links in the header as in the head. */
export async function pageAnswer(visit: Visit, page: Page): Promise<Answer> {
  const links = [...discoveryLinks(visit.origin), ...(page.links ?? [])];
  const markup = await document(visit, page, links);
  return {
    ...htmlAnswer(withLangOfParts(String(markup))),
    headers: { Link: linkHeader(links), "Content-Language": visit.lang },
  };
}

/** From any page to the API: its catalogue, its description, its guide (RFC 9727, RFC 8631). */
export function discoveryLinks(origin: string): readonly Link[] {
  return [
    linkTo("api-catalog", `${origin}/api/collections`, "json"),
    linkTo("service-desc", `${origin}/api/openapi.json`, "openapi"),
    linkTo("service-doc", `${origin}/api/api.html`, "html"),
    linkTo("describedby", `${origin}/api/dcat`, "jsonld"),
  ];
}

function document(visit: Visit, page: Page, links: readonly Link[]): Markup {
  const { lang, origin } = visit;
  const words = wordsIn[lang];
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} – ${words.portal}</title>
<meta name="description" content="${page.description}">
${metaTags(tagsOf(visit, page))}
<link rel="stylesheet" href="${origin}/api/page.css">
<link rel="icon" href="${origin}/favicon.svg" type="image/svg+xml">
${Langs.options.map((other) => html`<link rel="alternate" hreflang="${other}" href="${inLanguage(visit, other)}">`)}
${links.map(({ rel, href, type, title }) => html`<link rel="${rel}" href="${href}" type="${type}"${title !== undefined && html` title="${title}"`}>`)}
${page.data && dataBlock("application/ld+json", page.data)}
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<a class="home" href="${mapAt(visit, {})}">${words.portal}</a>
<nav class="languages" aria-label="${words.language}">${Langs.options.map((other) => languageLink(visit, other))}</nav>
</header>
${page.above.length > 0 && html`<nav class="path" aria-label="${words.path}"><ol>${page.above.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}</ol></nav>`}
<main id="content">
${page.main}
</main>
<footer>
<p>${words.sample} ${words.illustrative}</p>
<p><a href="${mapAt(visit, {})}">${words.openMap}</a> · <a href="${pageAt(visit, "/api")}">${words.data}</a> · <small>${fill(words.dataVersion, { version: page.dataVersion })}</small></p>
</footer>
</body>
</html>
`;
}

function tagsOf(visit: Visit, { title, description, preview = {}, dataVersion }: Page): Tags {
  const { lang, origin } = visit;
  const asked = { ...preview, ...(lang !== "vi" && { lang }), v: dataVersion.slice(0, 8) };
  return {
    lang,
    title: `${title} – ${wordsIn[lang].portal}`,
    description,
    url: inLanguage(visit, lang),
    picture: addressOf(origin, "/api/preview.png", asked),
  };
}

function languageLink(visit: Visit, other: Lang): Markup {
  const current = other === visit.lang && html` aria-current="true"`;
  return html`<a href="${inLanguage(visit, other)}" hreflang="${other}" lang="${other}"${current}>${languageNames[other]}</a>`;
}
