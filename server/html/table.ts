// A page of records as a table; on a narrow screen each row is a card whose cells carry their titles.
import type { CollectionId } from "#contract";
import { collectionFacts } from "./collectionFacts.ts";
import { shown, titleOfFact } from "./facts.ts";
import { html, type Markup } from "./markup.ts";
import { nameMarkup, type Reading, type Summary, titleOf } from "./reading.ts";
import { recordAt } from "./visit.ts";

/** The roles are said because a table whose rows are laid out as cards is none to a browser any more. */
export function recordTable(
  reading: Reading,
  collection: CollectionId,
  features: readonly Summary[],
): Markup {
  const facts = collectionFacts[collection].table;
  const titles = [reading.words.name, ...facts.map((fact) => titleOfFact(reading.lang, fact))];
  return html`<table class="cards" role="table">
<thead role="rowgroup"><tr role="row">${titles.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${features.map((feature) => row(reading, collection, feature))}</tbody>
</table>`;
}

function row(reading: Reading, collection: CollectionId, feature: Summary): Markup {
  const facts = collectionFacts[collection].table;
  return html`<tr role="row"><th role="rowheader" scope="row">${recordName(reading, collection, feature)}</th>${facts.map(
    (fact) => {
      const value = shown(fact, feature.properties, reading);
      return html`<td role="cell" data-title="${titleOfFact(reading.lang, fact)}"${value === null && html` class="empty"`}>${value}</td>`;
    },
  )}</tr>
`;
}

/** The name of a record as a link to its page. */
export function recordName(reading: Reading, collection: CollectionId, feature: Summary): Markup {
  const names = "name_vi" in feature.properties ? nameMarkup(reading, feature.properties) : null;
  return html`<a href="${recordAt(reading.visit, collection, feature.id)}">${names ?? titleOf(reading, collection, feature)}</a>`;
}

/** Rows of title and value; null when nothing is said. */
export function definitions(
  rows: readonly (readonly [title: string, value: Markup | string | null])[],
): Markup | null {
  const said = rows.filter(([, value]) => value !== null);
  if (said.length === 0) return null;
  return html`<dl>${said.map(([title, value]) => html`<div><dt>${title}</dt><dd>${value}</dd></div>`)}</dl>`;
}
