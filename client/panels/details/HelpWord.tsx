// A word of a record that the help explains.
import type { ReactNode } from "react";
import { ViewLink } from "../../state/ViewLink.tsx";
import type { HelpPart } from "../../state/view.ts";
import "./HelpWord.css";

interface HelpWordProps {
  readonly part: Extract<HelpPart, "glossary" | "symbols">;
  /** What the glossary is asked for. */
  readonly term?: string;
  readonly children: ReactNode;
}

export function HelpWord({ part, term, children }: HelpWordProps) {
  return (
    <ViewLink className="help-word" to={{ tool: "help", help: part, term: term ?? null }}>
      {children}
    </ViewLink>
  );
}
