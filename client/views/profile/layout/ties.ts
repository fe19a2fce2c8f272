// Twin links as threads from bank to bank: where each leaves the line, how sure it is, and what has no place on the line.
import { isLinked, type Facts, type Twinning } from "../../../layers/facts.ts";
import type { FeatureRef } from "../../../state/view.ts";
import type { Anchor } from "./placeMarks.ts";
import { type KmWindow } from "./scale.ts";

export type ThreadLine = "stated" | "deduced" | "lost";

export interface Thread {
  readonly key: string;
  readonly ref: FeatureRef;
  readonly twinning: Twinning;
  /** Null where that side has no place on the line: the thread is left open there. */
  readonly vn: Anchor | null;
  readonly la: Anchor | null;
  readonly line: ThreadLine;
  /** The source names several units of one side and does not say which is meant. */
  readonly isBranch: boolean;
  /** Steps to the side, so that threads between the same two ends do not cover one another. */
  readonly shift: number;
}

/** An aggregate: a band with its numbers, within the span that both sides share. */
export interface TieBand {
  readonly ref: FeatureRef;
  readonly twinning: Twinning;
  readonly span: KmWindow;
  readonly counted: { readonly vn: number; readonly la: number };
}

export interface Ties {
  readonly threads: readonly Thread[];
  readonly bands: readonly TieBand[];
  /** Cross-border ties neither side of which stands on the line: between provinces. */
  readonly apart: readonly Twinning[];
}

/** The cross-border ties; domestic ones are not drawn, aggregates never become threads. */
export function tiesOf({ twinnings }: Facts, anchors: ReadonlyMap<string, Anchor>): Ties {
  const linked = twinnings.filter(isLinked);
  const drafts = linked.flatMap((twinning) => threadsOf(twinning, anchors));
  const drawn = new Set(drafts.map(({ ref }) => ref.id));
  return {
    threads: fan(drafts),
    bands: twinnings.flatMap((twinning) => bandOf(twinning, anchors)),
    apart: linked.filter(({ id }) => !drawn.has(id)),
  };
}

function threadsOf(twinning: Twinning, anchors: ReadonlyMap<string, Anchor>): Omit<Thread, "shift">[] {
  const { vn_ids, la_ids, vn_is_one_of } = twinning.properties;
  const vns = endsOf(vn_ids, anchors);
  const las = endsOf(la_ids, anchors);
  if (vns.every((end) => end === null) && las.every((end) => end === null)) return [];
  return vns.flatMap((vn) =>
    las.map((la) => ({
      key: `${twinning.id}/${vn?.ref}/${la?.ref}`,
      ref: { collection: "twinnings" as const, id: twinning.id },
      twinning,
      vn,
      la,
      line: lineOf(twinning),
      isBranch: vn_is_one_of && vns.length > 1,
    })),
  );
}

/** One end per anchor; null once when some party stands nowhere and none stands somewhere. */
function endsOf(ids: readonly string[], anchors: ReadonlyMap<string, Anchor>): (Anchor | null)[] {
  const found = ids.flatMap((id) => anchors.get(id) ?? []);
  const distinct = [...new Map(found.map((anchor) => [anchor.ref, anchor])).values()];
  return distinct.length ? distinct : [null];
}

function lineOf({ properties: { lost_vn_side, certainty } }: Twinning): ThreadLine {
  if (lost_vn_side) return "lost";
  return certainty === "A" ? "stated" : "deduced";
}

function fan(drafts: readonly Omit<Thread, "shift">[]): Thread[] {
  const sheaves = Map.groupBy(drafts, ({ vn, la }) => `${vn?.km ?? "-"}/${la?.km ?? "-"}`);
  return [...sheaves.values()].flatMap((sheaf) =>
    sheaf.map((draft, index) => ({ ...draft, shift: index - (sheaf.length - 1) / 2 })),
  );
}

function bandOf(twinning: Twinning, anchors: ReadonlyMap<string, Anchor>): TieBand[] {
  const { is_aggregate, is_domestic, counted, vn_ids, la_ids } = twinning.properties;
  if (!is_aggregate || is_domestic || !counted) return [];
  const [vn, la] = [reach(vn_ids, anchors), reach(la_ids, anchors)];
  if (!vn || !la) return [];
  const span: KmWindow = [Math.max(vn[0], la[0]), Math.min(vn[1], la[1])];
  return span[0] < span[1]
    ? [{ ref: { collection: "twinnings", id: twinning.id }, twinning, span, counted }]
    : [];
}

/** From the northernmost to the southernmost kilometre that the units face. */
function reach(ids: readonly string[], anchors: ReadonlyMap<string, Anchor>): KmWindow | null {
  const kms = ids.flatMap((id) => [...(anchors.get(id)?.span ?? [])]);
  return kms.length === 0 ? null : [Math.min(...kms), Math.max(...kms)];
}
