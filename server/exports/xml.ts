// Text for XML 1.0: the five marks as entities, and what no XML may hold left out.

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What is no character of XML (1.0, 2.2): controls but tab and line ends, non-characters, halves of surrogates. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const needsCare = /[&<>"']|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The text as it may stand in an element or an attribute. */
export function xmlText(text: string): string {
  if (!needsCare.test(text)) return text;
  return text.replaceAll(forbidden, "").replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? "");
}
