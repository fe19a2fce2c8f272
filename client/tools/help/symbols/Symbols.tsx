// Every symbol of the map as it is drawn, with what it tells and what it does not.
import { useTranslation } from "react-i18next";
import { isGroundAnnounced } from "../../../api/ground.ts";
import { groundEntry, GroundSample } from "../../../layers/ground/GroundSample.tsx";
import "../../../layers/ground/messages/index.ts";
import { layers } from "../../../layers/index.ts";
import type { GroundLayerId, LayerId } from "../../../layers/layer.ts";
import { Sample } from "../../../layers/Sample.tsx";
import { type Palette } from "../../../layers/palette.ts";
import { usePalette } from "../../../layers/usePalette.ts";
import { InLangs } from "../../../ui/InLangs.tsx";
import { Section } from "../../../ui/Section.tsx";

/** What comes and goes with what the reader does is told last. */
const passing: readonly LayerId[] = ["selection", "located"];
const told = layers.filter(({ legend }) => legend.length > 0);
/** Else as in the legend: what lies on top comes first. */
const explained = [
  ...told.filter(({ id }) => !passing.includes(id)).toReversed(),
  ...told.filter(({ id }) => passing.includes(id)),
];
const around = ["light", "graticule", "names"] as const;
const groundIds = ["relief", "ground-map"] as const satisfies readonly GroundLayerId[];

export function Symbols() {
  const { t } = useTranslation("help");
  const { t: tMap } = useTranslation("map");
  const palette = usePalette();
  return (
    <>
      <p>
        <InLangs text={t("symbols.intro")} />
      </p>
      {explained.map(({ id, legend }) => (
        <Section key={id} title={tMap(`layers.${id}`)}>
          <ul className="help-symbols">
            {legend.map(({ label, sample }) => (
              <li key={label}>
                <Sample sample={sample} palette={palette} />
                <div>
                  <p className="help-symbol-name">
                    <InLangs text={tMap(`legend.${label}`)} />
                  </p>
                  <p>
                    <InLangs text={t(`symbols.meanings.${label}`)} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={t("symbols.around")}>
        {isGroundAnnounced() && <Ground palette={palette} />}
        <ul className="help-list">
          {around.map((what) => (
            <li key={what}>{t(`symbols.${what}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** What an operator may have added beneath the facts. */
function Ground({ palette }: { readonly palette: Palette }) {
  const { t } = useTranslation("ground");
  return (
    <ul className="help-symbols">
      {groundIds.map((id) => (
        <li key={id}>
          <GroundSample id={id} palette={palette} />
          <p className="help-symbol-name">{t(groundEntry[id])}</p>
        </li>
      ))}
    </ul>
  );
}
