// The legend: every symbol as each layer explains it, and a switch for each layer that can be hidden.
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { isGroundAnnounced } from "../api/ground.ts";
import { layers } from "../layers/index.ts";
import type { LayerId } from "../layers/layer.ts";
import { Sample } from "../layers/Sample.tsx";
import { usePalette } from "../layers/usePalette.ts";
import { ViewLink } from "../state/ViewLink.tsx";
import { useView } from "../state/useView.ts";
import { LegendSection } from "./LegendSection.tsx";
import "./LegendPanel.css";

const GroundLegend = lazy(async () => ({ default: (await import("./GroundLegend.tsx")).GroundLegend }));

/** Nothing to explain and nothing to switch: such a layer is left out. */
const told = layers.filter(({ legend, isSwitchable }) => legend.length > 0 || isSwitchable);

interface LegendPanelProps {
  /** The map stands in a frame of another page, without the help. */
  readonly isAlone?: boolean;
}

/** Folded at first; lies in a corner of the map. */
export function LegendPanel({ isAlone = false }: LegendPanelProps) {
  const { t } = useTranslation("map");
  const palette = usePalette();
  const [{ selected, at }] = useView("selected", "at");
  /** Marks of what is selected and of what was asked for are explained when they are there. */
  const isDrawn: Partial<Record<LayerId, boolean>> = { selection: selected !== null, located: at !== null };
  return (
    <details className="legend">
      <summary>{t("legendTitle")}</summary>
      <div className="legend-body">
        {told
          .filter(({ id }) => isDrawn[id] ?? true)
          .toReversed()
          .map((layer) => (
            <LegendSection
              key={layer.id}
              id={layer.id}
              title={t(`layers.${layer.id}`)}
              isSwitchable={layer.isSwitchable}
              entries={layer.legend.map(({ label, sample }) => (
                <li key={label}>
                  <Sample sample={sample} palette={palette} />
                  <span>{t(`legend.${label}`)}</span>
                </li>
              ))}
            />
          ))}
        {isGroundAnnounced() && (
          <Suspense>
            <GroundLegend palette={palette} Section={LegendSection} />
          </Suspense>
        )}
        {!isAlone && (
          <p className="legend-more">
            <ViewLink to={{ tool: "help", help: "symbols" }}>{t("legendMore")}</ViewLink>
          </p>
        )}
      </div>
    </details>
  );
}
