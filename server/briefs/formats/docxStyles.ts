// How a brief looks in Word: the letters of offices (Times New Roman 13), headings, captions, small print.
import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import type { Lang } from "#contract";

export const accent = "99481A";
export const tint = "F6EFE6";
/** Between the margins of A4. */
export const textWidthMm = 170;

export const styleIds = {
  kind: "BriefKind",
  small: "BriefSmall",
  caption: "Caption",
  cell: "BriefCell",
} as const;

/** In half points. */
const size = { body: 26, cell: 22, small: 18, title: 36, heading: 28, kind: 26 } as const;

/** Lao is a complex script: Word takes its letters from a font of its own, the one of Lao offices. */
const font = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia: "Times New Roman",
  cs: "Times New Roman",
};
const laoFont = { ...font, cs: "Phetsarath OT" };

export const runLanguages: Readonly<
  Record<Lang, { readonly value: string; readonly bidirectional?: string }>
> = {
  vi: { value: "vi-VN" },
  lo: { value: "lo-LA", bidirectional: "lo-LA" },
  en: { value: "en-GB" },
};

const single = 240;

export function documentStyles(lang: Lang): IStylesOptions {
  const letters = lang === "lo" ? laoFont : font;
  const heading = { font: letters, bold: true, color: accent };
  return {
    default: {
      document: {
        run: { font: letters, size: size.body, sizeComplexScript: size.body, language: runLanguages[lang] },
        // Without the rule, LibreOffice takes the height as exact and cuts charts and titles off.
        paragraph: { spacing: { line: single, lineRule: LineRuleType.AUTO, after: 40 } },
      },
      title: {
        run: { ...heading, color: "000000", size: size.title, sizeComplexScript: size.title },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 40 } },
      },
      heading1: {
        run: { ...heading, size: size.heading, sizeComplexScript: size.heading },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: styleIds.kind,
        name: "Brief kind",
        basedOn: "Normal",
        run: { bold: true, color: accent, size: size.kind, sizeComplexScript: size.kind },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      {
        id: styleIds.small,
        name: "Brief small print",
        basedOn: "Normal",
        run: { size: size.small, sizeComplexScript: size.small },
        paragraph: { spacing: { after: 20 } },
      },
      {
        id: styleIds.cell,
        name: "Brief table",
        basedOn: "Normal",
        run: { size: size.cell, sizeComplexScript: size.cell },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: styleIds.caption,
        name: "caption",
        basedOn: "Normal",
        next: "Normal",
        run: { italics: true, size: size.cell, sizeComplexScript: size.cell },
        paragraph: { spacing: { before: 40, after: 40 } },
      },
    ],
  };
}
