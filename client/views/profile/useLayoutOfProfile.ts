// From facts to the sheet: what is drawn does not depend on the window, where it is drawn depends on the scale alone.
import { useMemo } from "react";
import type { Country, Lang } from "#contract";
import { borderLineOf } from "../../layers/borderLine.ts";
import type { Facts } from "../../layers/facts.ts";
import { type NumberedMarker, numberedMarkers } from "../../layers/located/numberedMarkers.ts";
import { sitesOf } from "../../layers/places/sites.ts";
import { type ActivityMarks, activityMarks, type Column, columnsOf } from "./layout/activityMarks.ts";
import { bandsOn } from "./layout/bands.ts";
import { kindOrder } from "./layout/kinds.ts";
import { anchorsOf, placeMarks, unplaced } from "./layout/placeMarks.ts";
import { type LabelledMark, placeLanes } from "./layout/placeLanes.ts";
import type { Lanable, Lanes } from "./layout/lanes.ts";
import type { KmWindow } from "./layout/scale.ts";
import { type LaidSpan, spanLanes } from "./layout/spanRows.ts";
import { type Sheet, type SideNeeds, sheetOf } from "./layout/sheet.ts";
import { tiesOf } from "./layout/ties.ts";

/** Without a line there is nothing to measure along; the length is of the reference, never of the border. */
export function lengthOf({ border }: Facts): number {
  return borderLineOf(border)?.lengthKm ?? 0;
}

/** Sites are asked for what belongs together, which no zoom changes while places are few. */
const anyZoom = 0;

/** All that is drawn of the facts, whatever the window. */
export function useMarks(facts: Facts, day: string, lang: Lang) {
  return useMemo(() => {
    const lengthKm = lengthOf(facts);
    const places = placeMarks(facts, lengthKm, lang);
    const { groups, apart } = unplaced(facts);
    const anchors = anchorsOf(facts, places, groups);
    const markers: readonly NumberedMarker[] = numberedMarkers(facts);
    const markerKms = new Map(markers.map(({ ref, km }) => [ref.id, km]));
    const activities: ActivityMarks = activityMarks(facts, anchors, markerKms);
    return {
      lengthKm,
      places,
      groups,
      placesApart: apart,
      markers,
      activities,
      ties: tiesOf(facts, anchors),
      kinds: kindOrder(facts.activities),
      sites: sitesOf(facts, borderLineOf(facts.border), anyZoom),
      placeOf: finder(facts.places),
      unitOf: finder(facts.units),
      ...bandsOn(facts, day, lang),
    };
  }, [facts, day, lang]);
}

function finder<Found extends { readonly id: string }>(features: readonly Found[]) {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  return (id: string) => byId.get(id);
}

export type Marks = ReturnType<typeof useMarks>;

export interface SideLayout {
  readonly gates: Lanes<LabelledMark>;
  readonly places: Lanes<LabelledMark>;
  readonly spans: Lanes<LaidSpan>;
  readonly columns: readonly Column[];
}

export interface ProfileLayout {
  readonly sheet: Sheet;
  readonly sides: Readonly<Record<Country, SideLayout>>;
  /** The scale that the lanes were made for: at most that of the window. */
  readonly pxPerKm: number;
  /** Pixels from dot to dot. */
  readonly pitch: number;
}

/** Pixels between the dots of a column. */
export const dotPitch = 9;
const mostGateLanes = 3;
/** Beyond this many lanes a number says how many places are left out. */
const mostLanes = 30;

/**
 * Rows and columns at so many pixels per kilometre, the sheet as high as those windows need: the one in sight and the
 * one at rest, so that it grows at once and shrinks only when the hand rests.
 */
export function useLayout(marks: Marks, pxPerKm: number, windows: readonly KmWindow[]): ProfileLayout {
  const sides = useMemo(
    () => ({ LA: sideOf("LA", marks, pxPerKm), VN: sideOf("VN", marks, pxPerKm) }),
    [marks, pxPerKm],
  );
  const needs = {
    LA: needsOf(sides.LA, marks.rows.LA, pxPerKm, windows),
    VN: needsOf(sides.VN, marks.rows.VN, pxPerKm, windows),
  };
  return { sides, sheet: sheetOf(needs), pxPerKm, pitch: dotPitch };
}

function sideOf(side: Country, marks: Marks, pxPerKm: number): SideLayout {
  const own = marks.places.filter((mark) => mark.side === side);
  const lanes = (isGate: boolean, most: number) =>
    placeLanes(
      own.filter(({ kind }) => (kind === "gate") === isGate),
      pxPerKm,
      marks.lengthKm,
      most,
    );
  return {
    gates: lanes(true, mostGateLanes),
    places: lanes(false, mostLanes),
    spans: spanLanes(side, marks.groups, marks.activities.rows, pxPerKm),
    columns: columnsOf(
      marks.activities.standing.filter((standing) => standing.side === side),
      dotPitch / pxPerKm,
      (kind) => marks.kinds.orderOf(kind),
    ),
  };
}

function needsOf(
  { gates, places, spans, columns }: SideLayout,
  bands: number,
  pxPerKm: number,
  windows: readonly KmWindow[],
): SideNeeds {
  const isSeen = (from: number, to: number) => windows.some((window) => from <= window[1] && to >= window[0]);
  const rows = ({ laned }: Lanes<Lanable>) =>
    Math.max(
      0,
      ...laned
        .filter(({ item }) => isSeen(item.start / pxPerKm, item.end / pxPerKm))
        .map(({ lane }) => lane + 1),
    );
  const columnsSeen = columns.filter(({ km }) => isSeen(km, km));
  const highest = Math.max(0, ...columnsSeen.map(({ activities }) => activities.length));
  return {
    gates: rows(gates),
    bands,
    lanes: rows(places),
    rows: rows(spans),
    dots: highest * dotPitch + 4,
  };
}
