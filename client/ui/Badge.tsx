// A short word about a thing: its side, its doubt, its end. Never pressed.
import type { ReactNode } from "react";
import "./Badge.css";

/** vn and la take the colour of their side; doubt is dashed as on the map; ended is struck by a soft tone. */
export type BadgeTone = "plain" | "vn" | "la" | "doubt" | "ended";

export function Badge({
  tone = "plain",
  children,
}: {
  readonly tone?: BadgeTone;
  readonly children: ReactNode;
}) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
