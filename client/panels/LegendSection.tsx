// One layer in the legend: its switch, or its name where the map cannot do without it, and what is told of it.
import type { ReactNode } from "react";
import type { GroundLayerId, LayerId } from "../layers/layer.ts";
import { useView } from "../state/useView.ts";

interface Props {
  readonly id: LayerId | GroundLayerId;
  readonly title: string;
  readonly isSwitchable: boolean;
  /** The entries, each a list item. */
  readonly entries: readonly ReactNode[];
}

export function LegendSection({ id, title, isSwitchable, entries }: Props) {
  const [view, setView] = useView();
  const isShown = !view.hidden.includes(id);
  const others = view.hidden.filter((hidden) => hidden !== id);
  return (
    <section className="legend-layer" aria-label={title}>
      {isSwitchable ? (
        <label className="legend-switch">
          <input
            type="checkbox"
            role="switch"
            checked={isShown}
            onChange={() => setView({ hidden: isShown ? [...others, id] : others })}
          />
          <span>{title}</span>
        </label>
      ) : (
        <h3>{title}</h3>
      )}
      {entries.length > 0 && <ul data-shown={isShown}>{entries}</ul>}
    </section>
  );
}
