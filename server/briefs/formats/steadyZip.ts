// The package of an Office document made anew with nothing in it that changes by itself: its names of relations counted, not
// drawn by lot, the times of its files and of the document those of its day. The same content gives the same bytes.
import { type Zippable, unzipSync, zipSync } from "fflate";

const isText = /\.(xml|rels)$/;
const isPackage = /\.xlsx$/;
/** As the library draws them: 21 letters, digits, `_` and `-`. */
const drawnName = /\brId[\w-]{21}(?![\w-])/g;
/** Drawings are counted on from one document to the next. */
const drawingIds = /(<wp:docPr id=")\d+/g;
const momentsOfDocument = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** @param day YYYY-MM-DD, of which the document says that it was made. */
export function steadyZip(bytes: Uint8Array, day: string): Uint8Array {
  const names = new Map<string, string>();
  const steadyName = (drawn: string): string => {
    const name = names.get(drawn) ?? `rIdPart${names.size + 1}`;
    names.set(drawn, name);
    return name;
  };
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (isPackage.test(path)) return [path, steadyZip(content, day)] as const;
    if (!isText.test(path)) return [path, content] as const;
    let drawings = 0;
    const text = Buffer.from(content)
      .toString("utf8")
      .replaceAll(drawnName, steadyName)
      .replaceAll(drawingIds, (_, before: string) => `${before}${(drawings += 1)}`)
      .replaceAll(momentsOfDocument, `$1${day}T00:00:00Z`);
    return [path, Buffer.from(text)] as const;
  });
  const entries: Zippable = Object.fromEntries(
    files.map(([path, content]) => [path, [content, { level: 6 }]]),
  );
  return zipSync(entries, { mtime: localMidnight(day) });
}

/** The library writes local times; the same wall clock wherever it runs. */
function localMidnight(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}
