// A brief as a sheet of A4: read on a screen, printed as it stands, without a script.
import { formatDate, formatNumber, type Lang, Lang as Langs, type Source } from "#contract";
import { fill } from "../../exports/words.ts";
import { html, joined, type Markup } from "../../html/markup.ts";
import { inFormat, inLanguage, type Visit } from "../../html/visit.ts";
import { languageNames, wordsIn as pageWords } from "../../html/words.ts";
import type { Block, Brief, Cell, FactsBlock, FiguresBlock, ListBlock, Said, TableBlock } from "../brief.ts";
import { onPaper } from "../parts.ts";
import { type Words, wordsIn } from "../words.ts";
import { chartMarkup } from "./chart.ts";
import { qrOf } from "./qr.ts";

export function briefPage(visit: Visit, brief: Brief): Markup {
  const words = wordsIn[brief.lang];
  const page = pageWords[brief.lang];
  return html`<!doctype html>
<html lang="${brief.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${brief.title.text} – ${brief.type} – ${page.portal}</title>
<link rel="stylesheet" href="${visit.origin}/api/brief.css">
<link rel="icon" href="${visit.origin}/favicon.svg" type="image/svg+xml">
${Langs.options.map((other) => html`<link rel="alternate" hreflang="${other}" href="${inLanguage(visit, other)}">`)}
</head>
<body>
<nav class="tools" aria-label="${words.formats}">
<p>${words.printHint}</p>
<ul>
<li><a href="${brief.address}">${words.openOnMap}</a></li>
${(["docx", "xlsx", "json"] as const).map((f) => html`<li><a href="${inFormat(withLang(visit), f)}">${formatNames[f]}</a></li>`)}
${Langs.options.map((other) => html`<li><a href="${inLanguage(visit, other)}" hreflang="${other}" lang="${other}"${other === brief.lang && html` aria-current="true"`}>${languageNames[other]}</a></li>`)}
</ul>
</nav>
<main class="sheet${brief.isOnePage && " one-page"}">
${headMarkup(brief, words, page.portal)}
${blocksMarkup(brief, words)}
<section class="small" aria-labelledby="notes"><h2 id="notes">${words.notes}</h2><p>${brief.notes.join(" ")}</p></section>
${sourcesMarkup(brief, words)}
${footMarkup(brief, words, page.portal)}
</main>
</body>
</html>
`;
}

const formatNames = { docx: "Word (DOCX)", xlsx: "Excel (XLSX)", json: "JSON" } as const;

function withLang(visit: Visit): Visit {
  return { ...visit, parameters: { ...visit.parameters, lang: visit.lang } };
}

function said({ text, lang }: Said): Markup {
  return lang === undefined ? html`${text}` : html`<span lang="${lang}">${text}</span>`;
}

function headMarkup(brief: Brief, words: Words, portal: string): Markup {
  const { lang, type, title, otherNames, scope, day, dataVersion, address } = brief;
  const { path, side } = qrOf(address);
  return html`<header>
<p class="portal"><span>${portal}</span><span>${fill(words.madeOn, { day: formatDate(lang, day) })} · ${fill(words.dataVersion, { version: dataVersion })}</span></p>
<div class="title"><div>
<p class="type">${type}</p>
<h1${title.lang !== undefined && html` lang="${title.lang}"`}>${title.text}</h1>
<p class="scope">${otherNames.length > 0 && html`<span class="names">${joined(otherNames.map(said), " · ")}</span> · `}${joined(scope.map(said), " · ")}</p>
</div>
<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-labelledby="qr-title"><title id="qr-title">${words.qr}</title><path d="${path}"/></svg>
</div></header>`;
}

/** Facts and the chart after them stand side by side. */
function blocksMarkup(brief: Brief, words: Words): Markup {
  const { blocks, lang } = brief;
  const numbers = new Map(
    blocks.filter(({ type }) => type === "table").map(({ id }, index) => [id, index + 1]),
  );
  const one = (block: Block) => blockMarkup(block, brief, words, numbers.get(block.id) ?? 0);
  return html`${blocks.map((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    if (block.type === "facts" && next?.type === "chart")
      return html`<div class="pair" lang="${lang}">${one(block)}${one(next)}</div>`;
    return block.type === "chart" && before?.type === "facts" ? null : one(block);
  })}`;
}

function blockMarkup(block: Block, brief: Brief, words: Words, number: number): Markup {
  switch (block.type) {
    case "figures":
      return figuresMarkup(block);
    case "facts":
      return factsMarkup(block, words);
    case "chart":
      return html`<figure><figcaption>${fill(words.chartCaption, { title: block.title })}</figcaption>${chartMarkup(brief.lang, block)}${remarks(block)}</figure>`;
    case "table":
      return tableMarkup(block, brief, words, number);
    default:
      return listMarkup(block, brief, words);
  }
}

function remarks({ remarks: all }: Pick<Block, "remarks">): Markup {
  return html`${all.map((remark) => html`<p class="remark">${remark}</p>`)}`;
}

function figuresMarkup({ id, title, figures }: FiguresBlock): Markup {
  return html`<section aria-label="${title}" id="${id}"><dl class="figures">${figures.map(
    ({ label, text, remark }) =>
      html`<div><dt>${label}</dt><dd><strong>${text}</strong>${remark !== null && html`<small>${remark}</small>`}</dd></div>`,
  )}</dl></section>`;
}

function factsMarkup({ id, title, facts }: FactsBlock, words: Words): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><dl class="facts">${facts.map(
    (fact) => html`<div><dt>${fact.label}</dt><dd>${joined(onPaper(fact, words).map(said), "; ")}</dd></div>`,
  )}</dl></section>`;
}

function listMarkup(block: ListBlock, { lang }: Brief, words: Words): Markup {
  const { id, title, items, shown } = block;
  const left = items.length - shown;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${items.length > 0 && html`<ul>${items.slice(0, shown).map((item) => html`<li>${said(item)}</li>`)}</ul>`}${left > 0 && html`<p class="remark">${fill(words.moreRows, { count: formatNumber(lang, left) })}</p>`}${remarks(block)}</section>`;
}

function tableMarkup(block: TableBlock, brief: Brief, words: Words, number: number): Markup {
  const { id, columns, rows, shown, total } = block;
  const caption = captionOf(block, brief.lang, number);
  if (rows.length === 0)
    return html`<section aria-labelledby="${id}"><h2 id="${id}">${caption}</h2>${remarks(block)}</section>`;
  const left = total - shown;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${caption}</h2>
<table aria-labelledby="${id}"><colgroup>${columns.map(({ percent }) => html`<col class="w${percent}">`)}</colgroup>
<thead><tr>${columns.map(({ title: name, isNumber }) => html`<th scope="col"${isNumber && html` class="number"`}>${name}</th>`)}</tr></thead>
<tbody>${rows.slice(0, shown).map((row) => html`<tr>${row.map((cell, index) => cellMarkup(cell, columns[index]?.isNumber === true, brief.sources))}</tr>`)}</tbody></table>
${left > 0 && html`<p class="remark">${fill(words.moreRows, { count: formatNumber(brief.lang, left) })}</p>`}${remarks(block)}</section>`;
}

/** `Bảng 2. Hoạt động (33)` */
export function captionOf({ title, total, hasCount }: TableBlock, lang: Lang, number: number): string {
  const words = wordsIn[lang];
  const counted = hasCount ? fill(words.counted, { title, count: formatNumber(lang, total) }) : title;
  return fill(words.tableCaption, { number, title: counted });
}

function cellMarkup(cell: Cell, isNumber: boolean, sources: readonly Source[]): Markup {
  return html`<td${isNumber && html` class="number"`}>${said(cell)}${citations(cell, sources)}</td>`;
}

/** The numbers of the sources that a cell names: ` [3]`. */
export function citations({ sources: ids = [] }: Cell, sources: readonly Source[]): string {
  const numbers = ids
    .map((id) => sources.findIndex((source) => source.id === id) + 1)
    .filter((number) => number > 0);
  return numbers.length === 0 ? "" : ` [${numbers.join(", ")}]`;
}

function sourcesMarkup({ lang, sources, shownSources }: Brief, words: Words): Markup {
  const left = sources.length - shownSources;
  return html`<section class="small" aria-labelledby="sources"><h2 id="sources">${words.sources}</h2>
<ol class="sources">${sources.slice(0, shownSources).map((source) => html`<li>${sourceMarkup(source, lang)}</li>`)}</ol>
${left > 0 && html`<p class="remark">${fill(words.moreSources, { count: formatNumber(lang, left) })}</p>`}</section>`;
}

function sourceMarkup(source: Source, lang: Brief["lang"]): Markup {
  const { url, title } = source;
  const cited = /^https?:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer">${title}</a>` : title;
  return html`${publisherOf(source, lang)}: ${cited}, ${dateOf(source, lang)}`;
}

export function publisherOf({ publisher }: Source, lang: Brief["lang"]): string {
  return publisher ?? pageWords[lang].publisherUnknown;
}

export function dateOf({ published_on }: Source, lang: Brief["lang"]): string {
  return published_on === null ? pageWords[lang].undatedSource : formatDate(lang, published_on);
}

function footMarkup({ address, licence }: Brief, words: Words, portal: string): Markup {
  return html`<footer><p>${portal}. ${words.address}: <a href="${address}">${address}</a></p>
<p class="licence">${words.licence}: ${licence}</p></footer>`;
}
