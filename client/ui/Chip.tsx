// A choice that is on; pressing the cross takes it back.
import { Button as AriaButton } from "react-aria-components/Button";
import { Icon } from "./Icon.tsx";
import "./Chip.css";

export interface ChipProps {
  readonly label: string;
  /** What the cross does, for a screen reader: "Bỏ Nam Giang". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

export function Chip({ label, removeLabel, onRemove }: ChipProps) {
  return (
    <span className="chip">
      <span className="chip-label">{label}</span>
      <AriaButton className="chip-remove" aria-label={removeLabel} onPress={onRemove}>
        <Icon name="close" size={14} />
      </AriaButton>
    </span>
  );
}
