// A record that another one took the place of: the address stays and says which.
import { formatDate, type Superseded } from "#contract";
import { fill } from "../../exports/words.ts";
import type { Page } from "../frame.ts";
import { html } from "../markup.ts";
import type { Reading } from "../reading.ts";
import { recordLink } from "../reading.ts";
import { toData } from "./way.ts";

export function gonePage(reading: Reading, superseded: Superseded, dataVersion: string): Page {
  const { words, visit, lang } = reading;
  const { id, superseded_by, since, reason } = superseded;
  return {
    title: words.gone,
    description: words.gone,
    above: [toData(visit)],
    dataVersion,
    main: html`<h1>${words.gone}</h1>
<p>${fill(words.goneWords, { id, since: formatDate(lang, since) })}</p>
<ul>${superseded_by.map((successor) => html`<li>${recordLink(reading, successor)}</li>`)}</ul>
<p>${words.goneReason}: <span lang="en">${reason}</span></p>`,
  };
}
