// The page of a view that is read and not looked through: it scrolls by itself and is as wide as lines can be read.
import type { ReactNode } from "react";
import "./ViewPage.css";

interface ViewPageProps {
  readonly title: ReactNode;
  /** One or two sentences: what stands here and what does not. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function ViewPage({ title, lead, children }: ViewPageProps) {
  return (
    <div className="view-page">
      <header className="view-page-head">
        <h2 className="view-page-title">{title}</h2>
        {lead && <p className="view-page-lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
