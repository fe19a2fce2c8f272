// The legend: every symbol as each layer explains it, and a switch for each layer that can be hidden.
import { useTranslation } from "react-i18next";
import { layers } from "../layers/index.ts";
import type { MapLayer } from "../layers/layer.ts";
import type { Palette } from "../layers/palette.ts";
import { Sample } from "../layers/Sample.tsx";
import { usePalette } from "../layers/usePalette.ts";
import { useView } from "../state/useView.ts";
import "./LegendPanel.css";

/** Nothing to explain and nothing to switch: such a layer is left out. */
const told = layers.filter(({ legend, isSwitchable }) => legend.length > 0 || isSwitchable);

/** Folded at first; lies in a corner of the map. */
export function LegendPanel() {
  const { t } = useTranslation("map");
  const palette = usePalette();
  return (
    <details className="legend">
      <summary>{t("legendTitle")}</summary>
      <div className="legend-body">
        {told.toReversed().map((layer) => (
          <LegendSection key={layer.id} layer={layer} palette={palette} />
        ))}
      </div>
    </details>
  );
}

function LegendSection({ layer, palette }: { readonly layer: MapLayer; readonly palette: Palette }) {
  const { t } = useTranslation("map");
  const [view, setView] = useView();
  const isShown = !view.hidden.includes(layer.id);
  const others = view.hidden.filter((id) => id !== layer.id);
  const title = t(`layers.${layer.id}`);
  return (
    <section className="legend-layer" aria-label={title}>
      {layer.isSwitchable ? (
        <label className="legend-switch">
          <input
            type="checkbox"
            role="switch"
            checked={isShown}
            onChange={() => setView({ hidden: isShown ? [...others, layer.id] : others })}
          />
          <span>{title}</span>
        </label>
      ) : (
        <h3>{title}</h3>
      )}
      {layer.legend.length > 0 && (
        <ul data-shown={isShown}>
          {layer.legend.map(({ label, sample }) => (
            <li key={label}>
              <Sample sample={sample} palette={palette} />
              <span>{t(`legend.${label}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
