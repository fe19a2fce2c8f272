// The map in words and its keys, for whoever opens it over the map.
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../ui/Icon.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { useFocusBack } from "../../ui/useFocusBack.ts";
import { mapKeys } from "../keys.ts";
import "./words.css";

interface Props {
  readonly words: readonly string[];
  readonly onClose: () => void;
}

export function WordsPanel({ words, onClose }: Props) {
  const { t } = useTranslation("mapWords");
  const panel = useRef<HTMLElement>(null);
  useFocusBack(panel);
  return (
    <section
      ref={panel}
      className="map-words"
      role="dialog"
      aria-label={t("panel.title")}
      tabIndex={-1}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <header>
        <h2>{t("panel.title")}</h2>
        <button type="button" aria-label={t("panel.close")} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </header>
      <div className="map-words-body">
        <ul className="map-words-said">
          {words.map((sentence) => (
            <li key={sentence}>
              <InLangs text={sentence} />
            </li>
          ))}
        </ul>
        <h3>{t("panel.keys")}</h3>
        <dl>
          {mapKeys.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(`keys.${does}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
