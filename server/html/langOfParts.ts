// The last pass over a page: what its letters show to be in another language than its place says is marked with that language.
import { Lang, langRuns } from "#contract";

const foreign = /[\u0e80-\u0effăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/i;
const tag = /^<(\/?)([a-zA-Z][\w-]*)[^>]*>$/;
const langOf = /\slang="([a-z]+)"/;

/** Elements that never end with a tag of their own. */
const lone = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);
/** What is within these is no text that takes markup. */
const bare = new Set(["script", "style", "title", "option", "textarea"]);

interface Open {
  readonly name: string;
  readonly lang: Lang | null;
  readonly isBare: boolean;
  readonly isDrawn: boolean;
}

/** The same page with `lang` on its parts. It must be whole and well-formed, as the pages made here are. */
export function withLangOfParts(page: string): string {
  const path: Open[] = [];
  return page.replace(/<[^>]+>|[^<]+/g, (token) => {
    if (!token.startsWith("<")) return marked(token, path.at(-1));
    const [, end, name = ""] = tag.exec(token) ?? [];
    if (name === "" || lone.has(name) || token.endsWith("/>")) return token;
    if (end)
      path.length = Math.max(
        0,
        path.findLastIndex((open) => open.name === name),
      );
    else path.push(opened(name, token, path.at(-1)));
    return token;
  });
}

function opened(name: string, token: string, around: Open | undefined): Open {
  return {
    name,
    lang: Lang.safeParse(langOf.exec(token)?.[1]).data ?? around?.lang ?? null,
    isBare: bare.has(name) || around?.isBare === true,
    isDrawn: name === "svg" || around?.isDrawn === true,
  };
}

function marked(text: string, around: Open | undefined): string {
  if (!around || around.lang === null || around.isBare || !foreign.test(text)) return text;
  const runs = langRuns(decoded(text), around.lang);
  if (runs.every(({ lang }) => lang === undefined)) return text;
  const part = around.isDrawn ? "tspan" : "span";
  return runs
    .map(({ text: words, lang }) =>
      lang ? `<${part} lang="${lang}">${encoded(words)}</${part}>` : encoded(words),
    )
    .join("");
}

const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" } as const;
const characters = new Map(Object.entries(entities).map(([entity, character]) => [character, entity]));

const decoded = (text: string) =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity as keyof typeof entities]);
const encoded = (text: string) =>
  text.replace(/[<>"'&]/g, (character) => characters.get(character as "<") ?? character);
