// There is nothing here, and why; the next steps stand below as buttons.
import type { ReactNode } from "react";
import "./Note.css";

export interface EmptyNoteProps {
  readonly title: string;
  readonly detail?: string;
  /** Buttons that lead on. */
  readonly children?: ReactNode;
}

export function EmptyNote({ title, detail, children }: EmptyNoteProps) {
  return (
    <div className="note">
      <p className="note-title">{title}</p>
      {detail && <p className="note-detail">{detail}</p>}
      {children && <div className="note-steps">{children}</div>}
    </div>
  );
}
