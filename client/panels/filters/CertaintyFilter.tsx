// How sure the record is.
import { useTranslation } from "react-i18next";
import { Certainty } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useView } from "../../state/useView.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { useCountOf } from "./useFacets.ts";

export function CertaintyFilter() {
  const { t } = useTranslation("filters");
  const [view, setView] = useView("certainty");
  const label = useCodeLabel("certainty");
  const countOf = useCountOf("certainty");
  return (
    <ChoiceList
      legend={t("certainty")}
      isLegendHidden
      choices={Certainty.options.map((value) => ({ value, label: label(value) }))}
      chosen={view.certainty ?? []}
      countOf={countOf}
      onChange={(certainty) => setView({ certainty })}
    />
  );
}
