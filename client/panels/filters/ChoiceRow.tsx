// One choice: a box or a dot, its words, and the count it would leave.
import { ChoiceCount } from "./ChoiceCount.tsx";

export interface ChoiceRowProps {
  readonly type: "checkbox" | "radio";
  readonly name?: string;
  readonly label: string;
  readonly count: number | undefined;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

export function ChoiceRow({ type, name, label, count, isChosen, onToggle }: ChoiceRowProps) {
  const look = count === 0 && !isChosen ? "choice choice-none" : "choice";
  return (
    <label className={look}>
      <input type={type} name={name} checked={isChosen} onChange={onToggle} />
      <span className="choice-label">{label}</span>
      {count !== undefined && <ChoiceCount count={count} />}
    </label>
  );
}
