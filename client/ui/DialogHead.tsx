// The head of a dialog: what it is, and how to close it.
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import "./DialogHead.css";

interface DialogHeadProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly isLarge?: boolean;
}

export function DialogHead({ title, closeLabel, onClose, isLarge = false }: DialogHeadProps) {
  return (
    <div className="dialog-head">
      <h2 className={isLarge ? "dialog-title dialog-title-large" : "dialog-title"}>{title}</h2>
      <Button look="icon" aria-label={closeLabel} onPress={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
