// The View as React state: read from the address bar, written to it. Every change can be taken back by the browser's back button.
import { useQueryStates } from "nuqs";
import { useMemo } from "react";
import { type ViewFilter, type ViewFilterKey, viewFilterKeys, viewParsers } from "./view.ts";

export type View = ReturnType<typeof useQueryStates<typeof viewParsers>>[0];
export type ViewKey = keyof View;
export type ViewPatch<Key extends ViewKey = ViewKey> = { [Each in Key]?: View[Each] | null };

/** `push` can be taken back by the browser's back button, `replace` cannot: for what changes while one types. */
export type Step = "push" | "replace";
export type SetView<Key extends ViewKey = ViewKey> = (patch: ViewPatch<Key>, step?: Step) => void;

/**
 * The View and how to change it; keys left out of a patch stay, null takes a key back to its default.
 * @param keys what the component reads or changes: it is drawn again when one of these changes, and for nothing else. All when none is named.
 */
export function useView<Key extends ViewKey = ViewKey>(
  ...keys: readonly Key[]
): readonly [Pick<View, Key>, SetView<Key>] {
  const [view, setStates] = useQueryStates(parsersOf(keys), { history: "push", clearOnDefault: true });
  const setView: SetView<Key> = (patch, step = "push") => {
    void setStates(patch, { history: step });
  };
  return [view, setView];
}

const parsersByKeys = new Map<string, typeof viewParsers>();

/** The same object for the same keys. The type claims all keys; useView promises no more than those it was given. */
function parsersOf(keys: readonly ViewKey[]): typeof viewParsers {
  if (keys.length === 0) return viewParsers;
  const text = keys.join(",");
  const parsers =
    parsersByKeys.get(text) ??
    (Object.fromEntries(keys.map((key) => [key, viewParsers[key]])) as unknown as typeof viewParsers);
  parsersByKeys.set(text, parsers);
  return parsers;
}

/** The part of the View that is a Filter, without the keys that are not set; equal addresses give the same object. */
export function useViewFilter(): ViewFilter {
  const [view] = useView(...viewFilterKeys);
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
