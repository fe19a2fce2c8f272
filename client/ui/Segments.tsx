// A few choices side by side, one of them on.
import { type ReactNode, useId } from "react";
import "./Segments.css";

export interface SegmentsProps<Value extends string> {
  readonly legend: string;
  /** For screen readers alone, where what stands around it says it already. */
  readonly isLegendHidden?: boolean;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly wordsOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
  /** What the choice does, in words. */
  readonly explanation?: ReactNode;
  readonly className?: string;
}

export function Segments<Value extends string>({
  legend,
  isLegendHidden = false,
  values,
  value,
  wordsOf,
  onChoose,
  explanation,
  className = "",
}: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset
      className={`segments ${className}`}
      aria-describedby={explanation === undefined ? undefined : `${id}-words`}
    >
      <legend className={isLegendHidden ? "hidden-words" : "segments-legend"}>{legend}</legend>
      <div className="segments-choices">
        {values.map((one) => (
          <label key={one} className="segment">
            <input type="radio" name={id} checked={one === value} onChange={() => onChoose(one)} />
            {wordsOf(one)}
          </label>
        ))}
      </div>
      {explanation !== undefined && (
        <p className="segments-words" id={`${id}-words`}>
          {explanation}
        </p>
      )}
    </fieldset>
  );
}
