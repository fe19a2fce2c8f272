// The legend of what the operator has added beneath the facts.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { groundQuery } from "../api/ground.ts";
import { groundColours } from "../layers/ground/colours.ts";
import "../layers/ground/messages/index.ts";
import type { Palette } from "../layers/palette.ts";
import type { LegendSection } from "./LegendSection.tsx";

const entry = { "ground-map": "road", relief: "contour" } as const;
const width = { road: 2.4, contour: 1.2 } as const;

interface Props {
  readonly palette: Palette;
  /** Given, so that it stays with the legend that is always there. */
  readonly Section: typeof LegendSection;
}

export function GroundLegend({ palette, Section }: Props) {
  const { t } = useTranslation("ground");
  const { reliefs = [], basemaps = [] } = useQuery(groundQuery).data ?? {};
  const archives = { relief: reliefs, "ground-map": basemaps };
  const ids = (["relief", "ground-map"] as const).filter((id) => archives[id].length > 0);
  return ids.map((id) => {
    const label = entry[id];
    const stroke = groundColours[palette.id][label];
    return (
      <Section
        key={id}
        id={id}
        title={t(id)}
        isSwitchable
        entries={[
          <li key={label}>
            <svg className="legend-sample" viewBox="0 0 36 24" width="36" height="24" aria-hidden="true">
              <path d="M2 14C10 4 18 22 34 9" fill="none" stroke={stroke} strokeWidth={width[label]} />
            </svg>
            <span>{t(label)}</span>
          </li>,
        ]}
      />
    );
  });
}
