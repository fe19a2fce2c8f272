// The View as React state: read from the address bar, written to it. Every change can be taken back by the browser's back button.
import { useQueryStates } from "nuqs";
import { useMemo } from "react";
import { type ViewFilter, type ViewFilterKey, viewFilterKeys, viewParsers } from "./view.ts";

export type View = ReturnType<typeof useQueryStates<typeof viewParsers>>[0];
export type ViewPatch = { [Key in keyof View]?: View[Key] | null };

/** `push` can be taken back by the browser's back button, `replace` cannot: for what changes while one types. */
export type Step = "push" | "replace";
export type SetView = (patch: ViewPatch, step?: Step) => void;

/** The View and how to change it; keys left out of a patch stay, null takes a key back to its default. */
export function useView(): readonly [View, SetView] {
  const [view, setStates] = useQueryStates(viewParsers, { history: "push", clearOnDefault: true });
  const setView: SetView = (patch, step = "push") => {
    void setStates(patch, { history: step });
  };
  return [view, setView];
}

/** The part of the View that is a Filter, without the keys that are not set; equal addresses give the same object. */
export function useViewFilter(): ViewFilter {
  const [view] = useView();
  const key = JSON.stringify(viewFilterKeys.map((filterKey) => view[filterKey] ?? null));
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text of the filter stands for its values
  return useMemo(() => filterOf(view), [key]);
}

/** The patch that takes every filter back. */
export const noFilter = Object.fromEntries(viewFilterKeys.map((key) => [key, null])) as {
  readonly [Key in ViewFilterKey]: null;
};

/** Drops the keys that are not set. */
export function filterOf(view: Pick<View, ViewFilterKey>): ViewFilter {
  return Object.fromEntries(viewFilterKeys.flatMap((key) => (view[key] === null ? [] : [[key, view[key]]])));
}
