// In whose units things are counted: those of the day a fact was recorded, or those of today.
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { vintages } from "../../state/view.ts";
import { Segments } from "../../ui/Segments.tsx";
import "./VintageSwitch.css";

interface VintageSwitchProps {
  /** Leaves out what the choice does, where the numbers beside it show it. */
  readonly isBrief?: boolean;
}

export function VintageSwitch({ isBrief = false }: VintageSwitchProps) {
  const { t } = useTranslation("filters");
  const [view, setView] = useView("vintage");
  return (
    <Segments
      className="vintage-switch"
      legend={t("vintage.label")}
      isLegendHidden
      values={vintages}
      value={view.vintage}
      wordsOf={(vintage) => t(`vintage.${vintage}`)}
      onChoose={(vintage) => setView({ vintage })}
      {...(!isBrief && { explanation: t("vintage.words") })}
    />
  );
}
