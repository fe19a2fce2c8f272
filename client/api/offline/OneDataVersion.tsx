// When the page must go over to another version of the data, it starts anew with nothing of the old one.
import { Fragment, type ReactNode, useSyncExternalStore } from "react";
import { onNewVersion, turns } from "./dataVersion.ts";

export function OneDataVersion({ children }: { readonly children: ReactNode }) {
  const turn = useSyncExternalStore(onNewVersion, turns);
  return <Fragment key={turn}>{children}</Fragment>;
}
