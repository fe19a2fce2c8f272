// Which words of a page are in another language than the page says of them: read by their letters, in jsdom and in a browser.

/** Texts whose letters are Lao or Vietnamese while the nearest `lang` says another language, each once. */
export function misspokenTexts(root: Element): string[] {
  const lao = /[\u0e80-\u0eff]/;
  // Letters that of the three languages only Vietnamese writes.
  const vietnamese = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/i;
  // The country's name is the same word in English.
  const shared = /Việt Nam/g;
  const found = new Set<string>();
  const onlyText = 4;
  const walker = root.ownerDocument.createTreeWalker(root, onlyText);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? "").trim();
    if (!parent || !text || parent.closest("script, style, noscript, title")) continue;
    const lang = parent.closest("[lang]")?.getAttribute("lang") ?? "";
    const isLao = lao.test(text) && lang !== "lo";
    const isVietnamese = vietnamese.test(text.normalize("NFC").replace(shared, "")) && lang !== "vi";
    if (isLao || isVietnamese)
      found.add(
        `${lang}: ${text.slice(0, 80)} <${parent.tagName.toLowerCase()} class="${parent.getAttribute("class") ?? ""}">`,
      );
  }
  return [...found];
}
