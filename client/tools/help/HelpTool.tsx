// The help: words, symbols, keys and the tour. Which part is open stands in the address.
import { useTranslation } from "react-i18next";
import { useLang } from "../../i18n/useLang.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { useView } from "../../state/useView.ts";
import { type HelpPart, helpParts } from "../../state/view.ts";
import { Section } from "../../ui/Section.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { Glossary } from "./glossary/Glossary.tsx";
import { Keys } from "./keys/Keys.tsx";
import { Symbols } from "./symbols/Symbols.tsx";
import { TourOffer } from "./tour/TourOffer.tsx";
import "./messages/index.ts";
import "./help.css";

const bodies: Readonly<Record<HelpPart, () => React.ReactNode>> = {
  glossary: Glossary,
  symbols: Symbols,
  keys: Keys,
  tour: TourOffer,
};

export function HelpTool() {
  const { t } = useTranslation("help");
  const [{ help }, setView] = useView("help", "term");
  const Body = bodies[help];
  return (
    <>
      <Segments
        className="help-parts"
        legend={t("parts.label")}
        isLegendHidden
        values={helpParts}
        value={help}
        wordsOf={(part) => t(`parts.${part}`)}
        onChoose={(part) => setView({ help: part, term: null }, "replace")}
      />
      <Body />
      <More />
    </>
  );
}

function More() {
  const { t } = useTranslation("help");
  const lang = useLang();
  return (
    <Section title={t("more.title")}>
      <ul className="help-list">
        <li>
          <ViewLink to={{ tool: "about", help: null, term: null }}>{t("more.about")}</ViewLink>
        </li>
        <li>
          <a href={`/api?f=html&lang=${lang}`}>{t("more.api")}</a>
        </li>
      </ul>
    </Section>
  );
}
