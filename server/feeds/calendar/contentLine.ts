// Lines of iCalendar (RFC 5545, 3.1): escaped, and folded so that none is longer than a reader must take.

/** Octets of a line without its end; the space that continues a line is one of them. */
const maxLineOctets = 75;
const lineEnd = "\r\n";

/** Controls have no place in a text; a tab has (RFC 5545, 3.1: QSAFE-CHAR, TSAFE-CHAR). */
// oxlint-disable-next-line no-control-regex -- these are meant
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(controls, "")
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** One line with its end, folded where it is too long, never within a character of UTF-8. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  return (Buffer.byteLength(line) <= maxLineOctets ? line : folded(line)) + lineEnd;
}

/** A line whose value is a text. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text));
}

function folded(line: string): string {
  let lines = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > maxLineOctets) {
      lines += `${lineEnd} `;
      octets = 1;
    }
    lines += character;
    octets += size;
  }
  return lines;
}
