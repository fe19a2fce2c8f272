// Every symbol of the map as it is drawn, with what it tells and what it does not.
import { useTranslation } from "react-i18next";
import { layers } from "../../../layers/index.ts";
import { Sample } from "../../../layers/Sample.tsx";
import { usePalette } from "../../../layers/usePalette.ts";
import { Section } from "../../../ui/Section.tsx";

/** The same order as in the legend: what lies on top comes first. */
const explained = layers.filter(({ legend }) => legend.length > 0).toReversed();
const around = ["light", "graticule", "names"] as const;

export function Symbols() {
  const { t } = useTranslation("help");
  const { t: tMap } = useTranslation("map");
  const palette = usePalette();
  return (
    <>
      <p>{t("symbols.intro")}</p>
      {explained.map(({ id, legend }) => (
        <Section key={id} title={tMap(`layers.${id}`)}>
          <ul className="help-symbols">
            {legend.map(({ label, sample }) => (
              <li key={label}>
                <Sample sample={sample} palette={palette} />
                <div>
                  <p className="help-symbol-name">{tMap(`legend.${label}`)}</p>
                  <p>{t(`symbols.meanings.${label}`)}</p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={t("symbols.around")}>
        <ul className="help-list">
          {around.map((what) => (
            <li key={what}>{t(`symbols.${what}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
