// What a brief holds, whatever its kind and whatever format it is written in: blocks of figures, facts, a chart, tables.
import type { Lang, Source } from "#contract";

export const briefKinds = ["commune", "twinning", "post", "village", "conference", "quarter"] as const;
export type BriefKind = (typeof briefKinds)[number];

/** Words, and their language where it is not the brief's. */
export interface Said {
  readonly text: string;
  readonly lang?: Lang;
}

/** A number with what it counts. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  /** As it stands on paper. */
  readonly text: string;
  /** As a spreadsheet holds it; a partial date stays the text it is. */
  readonly value: number | string | null;
  readonly remark: string | null;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly Said[];
  /** So many of them stand on paper; all when absent. A spreadsheet holds them all. */
  readonly shown?: number;
}

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

export interface Column {
  readonly title: string;
  /** Its part of the table's width, in steps of five percent; the parts make 100. */
  readonly percent: number;
  readonly isNumber?: boolean;
}

export interface Cell extends Said {
  /** As a spreadsheet holds it; the text when absent. */
  readonly value?: number | string | null;
  /** Ids of the sources that say so. */
  readonly sources?: readonly string[];
}

interface BlockParts {
  /** Names the block in addresses and sheets. */
  readonly id: string;
  readonly title: string;
  readonly remarks: readonly string[];
}

export interface FiguresBlock extends BlockParts {
  readonly type: "figures";
  readonly figures: readonly Figure[];
}

export interface FactsBlock extends BlockParts {
  readonly type: "facts";
  readonly facts: readonly Fact[];
}

export interface ChartBlock extends BlockParts {
  readonly type: "chart";
  readonly bars: readonly Bar[];
}

export interface TableBlock extends BlockParts {
  readonly type: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows stand on paper; a spreadsheet holds them all. */
  readonly shown: number;
  /** How many records there are; more than the rows when even a spreadsheet holds only the first. */
  readonly total: number;
  /** May rows be left out so that the brief fits its page? */
  readonly isTrimmable: boolean;
  /** Does its caption say how many records there are? */
  readonly hasCount: boolean;
}

export interface ListBlock extends BlockParts {
  readonly type: "list";
  readonly items: readonly Said[];
  /** How many of them stand on paper. */
  readonly shown: number;
}

export type Block = FiguresBlock | FactsBlock | ChartBlock | TableBlock | ListBlock;

export interface Brief {
  readonly kind: BriefKind;
  readonly lang: Lang;
  /** What it is, and what it is about. */
  readonly type: string;
  readonly title: Said;
  readonly otherNames: readonly Said[];
  /** Which territory, which time: one line each. */
  readonly scope: readonly Said[];
  /** The day it was made, YYYY-MM-DD, by the clock of both countries. */
  readonly day: string;
  readonly dataVersion: string;
  readonly licence: string;
  /** Back to the view, which shows the same numbers. */
  readonly address: string;
  readonly blocks: readonly Block[];
  /** How sure, how exact, counted how. */
  readonly notes: readonly string[];
  /** Cited sources, numbered from 1; those cited on paper come first. */
  readonly sources: readonly Source[];
  readonly shownSources: number;
  /** Is it promised to fit one sheet? */
  readonly isOnePage: boolean;
}
