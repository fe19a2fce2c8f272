// HTML as values: whatever is put into a page is text and escaped, unless it is markup made here.
import { html, raw } from "hono/html";

/** A piece of a page. Only `html` makes one, so no text of the data is ever taken for markup. */
export type Markup = ReturnType<typeof html>;

export { html };

/** A block of data in a page. It is not run; `<` is written so that no text can end the block. */
export function dataBlock(type: string, value: unknown): Markup {
  return html`<script type="${type}">${raw(JSON.stringify(value).replaceAll("<", "\\u003c"))}</script>`;
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly (Markup | string)[], separator: string): Markup {
  return html`${pieces.map((piece, index) => (index === 0 ? piece : html`${separator}${piece}`))}`;
}
