// A part that cannot be drawn, or whose code did not arrive, says so in its own place; the rest of the page works on.
import { Component, type ReactNode } from "react";
import { ErrorNote } from "./ErrorNote.tsx";
import { FailureOver } from "./FailureOver.tsx";
import "./FailureBoundary.css";

interface FailureBoundaryProps {
  readonly title: string;
  /** For what lies over the page and has no place of its own: takes back that it was asked for. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

interface FailureBoundaryState {
  readonly hasFailed: boolean;
}

/** React remembers that the code of a part failed to arrive: only a new page asks for it again. */
const openAnew = () => location.reload();

export class FailureBoundary extends Component<FailureBoundaryProps, FailureBoundaryState> {
  override state: FailureBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): FailureBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { title, onClose, children } = this.props;
    if (!this.state.hasFailed) return children;
    if (onClose) return <FailureOver title={title} onRetry={openAnew} onClose={onClose} />;
    return (
      <div className="failure">
        <ErrorNote title={title} onRetry={openAnew} />
      </div>
    );
  }
}
