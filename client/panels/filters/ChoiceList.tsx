// Choices of one filter, several at a time, each with how many activities it would leave. Those that would leave none stay visible but dim.
import { ChoiceRow } from "./ChoiceRow.tsx";
import "./ChoiceList.css";

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceListProps<Value extends string> {
  readonly legend: string;
  /** The legend is said but not shown where a heading already stands above. */
  readonly isLegendHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly countOf: (value: string) => number | undefined;
  /** Null when nothing is chosen any more. */
  readonly onChange: (chosen: Value[] | null) => void;
}

export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { legend, isLegendHidden = false, choices, chosen, countOf, onChange } = props;
  const toggle = (value: Value) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    onChange(next.length ? next : null);
  };
  return (
    <fieldset className="choices">
      <legend className={isLegendHidden ? "hidden-words" : "choices-legend"}>{legend}</legend>
      {choices.map(({ value, label }) => (
        <ChoiceRow
          key={value}
          type="checkbox"
          label={label}
          count={countOf(value)}
          isChosen={chosen.includes(value)}
          onToggle={() => toggle(value)}
        />
      ))}
    </fieldset>
  );
}
