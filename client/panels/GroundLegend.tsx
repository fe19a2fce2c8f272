// The legend of what the operator has added beneath the facts.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { groundQuery } from "../api/ground.ts";
import { groundEntry, GroundSample } from "../layers/ground/GroundSample.tsx";
import "../layers/ground/messages/index.ts";
import type { Palette } from "../layers/palette.ts";
import type { LegendSection } from "./LegendSection.tsx";

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
  return ids.map((id) => (
    <Section
      key={id}
      id={id}
      title={t(id)}
      isSwitchable
      entries={[
        <li key={id}>
          <GroundSample id={id} palette={palette} />
          <span>{t(groundEntry[id])}</span>
        </li>,
      ]}
    />
  ));
}
