// A titled part of a panel, with an optional figure beside the title.
import { type ReactNode, useId } from "react";
import "./Section.css";

export interface SectionProps {
  readonly title: ReactNode;
  /** How many things the section holds, as already formatted text. */
  readonly count?: string;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}

export function Section({ title, count, level = 3, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="section" aria-labelledby={id}>
      <Heading className="section-title" id={id}>
        {title}
        {count !== undefined && <span className="section-count"> {count}</span>}
      </Heading>
      {children}
    </section>
  );
}
