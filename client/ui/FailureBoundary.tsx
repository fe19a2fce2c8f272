// A part that cannot be drawn, or whose code did not arrive, says so in its own place; the rest of the page works on.
import { Component, type ReactNode } from "react";
import { ErrorNote } from "./ErrorNote.tsx";
import "./FailureBoundary.css";

interface FailureBoundaryProps {
  readonly title: string;
  /** For what lies over the page and has no place of its own. */
  readonly isOver?: boolean;
  readonly children: ReactNode;
}

interface FailureBoundaryState {
  readonly hasFailed: boolean;
}

export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): FailureBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    // A chunk that failed to arrive is remembered as failed by the browser: only a new page asks for it again.
    return (
      <div className={this.props.isOver ? "failure failure-over" : "failure"}>
        <ErrorNote title={this.props.title} onRetry={() => location.reload()} />
      </div>
    );
  }
}
