// A note over the page: something that was asked for did not come. It can be put away, so that it hides nothing for good.
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";
import { ErrorNote } from "./ErrorNote.tsx";
import { Icon } from "./Icon.tsx";
import "./FailureOver.css";

interface FailureOverProps {
  readonly title: string;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

export function FailureOver({ title, onRetry, onClose }: FailureOverProps) {
  const { t } = useTranslation();
  return createPortal(
    <div className="failure-over">
      <ErrorNote title={title} onRetry={onRetry} />
      <Button look="icon" aria-label={t("tools.close")} onPress={onClose}>
        <Icon name="close" />
      </Button>
    </div>,
    document.body,
  );
}
