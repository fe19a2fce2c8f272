// A brief for Word, as Vietnamese offices write: A4, Times New Roman 13, headings by styles, tables whose head is repeated,
// captions, page numbers, a chart whose data can be edited.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { formatDate, formatNumber } from "#contract";
import { fill } from "../../exports/words.ts";
import { wordsIn as pageWords } from "../../html/words.ts";
import type { Brief } from "../brief.ts";
import { wordsIn } from "../words.ts";
import { blocksOf, heading, joinedRuns, run } from "./docxBlocks.ts";
import { documentStyles, styleIds, textWidthMm } from "./docxStyles.ts";
import { dateOf, publisherOf } from "./html.ts";
import { qrPng } from "./qr.ts";
import { steadyZip } from "./steadyZip.ts";

/** In twips, as Word itself writes it. */
const a4 = { width: 11_906, height: 16_838 };
const qrPixels = 84;

/** The same brief gives the same bytes. */
export async function briefDocx(brief: Brief): Promise<Uint8Array> {
  const words = wordsIn[brief.lang];
  const { portal } = pageWords[brief.lang];
  const document = new Document({
    title: `${brief.title.text} – ${brief.type}`,
    subject: brief.type,
    creator: portal,
    lastModifiedBy: portal,
    description: fill(words.dataVersion, { version: brief.dataVersion }),
    styles: documentStyles(brief.lang),
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            size: a4,
            margin: {
              top: convertMillimetersToTwip(18),
              bottom: convertMillimetersToTwip(18),
              left: convertMillimetersToTwip(22),
              right: convertMillimetersToTwip(18),
            },
          },
        },
        headers: { default: new Header({ children: [runningHead(brief, portal)] }) },
        footers: { default: new Footer({ children: [pageNumbers(brief)] }) },
        children: [
          ...head(brief),
          ...blocksOf(brief),
          ...notes(brief),
          ...sources(brief),
          ...(await foot(brief, portal)),
        ],
      },
    ],
  });
  return steadyZip(await Packer.toBuffer(document), brief.day);
}

function runningHead({ lang, day }: Brief, portal: string): Paragraph {
  return new Paragraph({
    style: styleIds.small,
    tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(textWidthMm) }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: "000000", space: 2 } },
    children: [
      new TextRun(portal),
      new TextRun({ children: [new Tab(), fill(wordsIn[lang].madeOn, { day: formatDate(lang, day) })] }),
    ],
  });
}

function pageNumbers({ lang, dataVersion }: Brief): Paragraph {
  const words = wordsIn[lang];
  const [before = "", between = "", after = ""] = words.page.split(/\{pages?\}/);
  return new Paragraph({
    style: styleIds.small,
    tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(textWidthMm) }],
    children: [
      new TextRun(fill(words.dataVersion, { version: dataVersion })),
      new TextRun({
        children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
      }),
    ],
  });
}

function head({ type, title, otherNames, scope }: Brief): readonly Paragraph[] {
  return [
    new Paragraph({ style: styleIds.kind, children: [new TextRun(type)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...(otherNames.length === 0 ? [] : [centred(joinedRuns(otherNames, " · "))]),
    centred(joinedRuns(scope, " · ")),
  ];
}

function centred(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children });
}

function notes({ lang, notes: all }: Brief): readonly Paragraph[] {
  const items = all.map((note) => new Paragraph({ style: styleIds.small, children: [new TextRun(note)] }));
  return [heading(wordsIn[lang].notes), ...items];
}

function sources(brief: Brief): readonly Paragraph[] {
  const { lang, sources: all, shownSources } = brief;
  const words = wordsIn[lang];
  const left = all.length - shownSources;
  const small = (text: string) => new Paragraph({ style: styleIds.small, children: [new TextRun(text)] });
  return [
    heading(words.sources),
    ...all
      .slice(0, shownSources)
      .map((source, index) =>
        small(
          `[${index + 1}] ${publisherOf(source, lang)}: ${source.title}, ${dateOf(source, lang)}. ${source.url}`,
        ),
      ),
    ...(left > 0 ? [small(fill(words.moreSources, { count: formatNumber(lang, left) }))] : []),
  ];
}

async function foot({ lang, address, licence }: Brief, portal: string): Promise<readonly Paragraph[]> {
  const words = wordsIn[lang];
  return [
    new Paragraph({
      spacing: { before: 120 },
      keepNext: true,
      children: [
        new ImageRun({
          type: "png",
          data: await qrPng(address),
          transformation: { width: qrPixels, height: qrPixels },
          altText: { name: "QR", title: words.qr, description: `${words.qr}: ${address}` },
        }),
      ],
    }),
    new Paragraph({
      style: styleIds.small,
      children: [new TextRun(`${portal}. ${words.address}: ${address}`)],
    }),
    new Paragraph({ style: styleIds.small, children: [new TextRun(`${words.licence}: ${licence}`)] }),
  ];
}
