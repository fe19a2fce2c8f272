// On which side an activity took place, and whether it reached across the border.
import { useTranslation } from "react-i18next";
import { Country, Scope } from "#contract";
import { useView } from "../../state/useView.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { useCountOf } from "./useFacets.ts";

export function SidesFilter() {
  const { t } = useTranslation("filters");
  const { t: tShell } = useTranslation();
  const [view, setView] = useView();
  const countOfScope = useCountOf("scope");
  const countOfSide = useCountOf("side");
  return (
    <>
      <ChoiceList
        legend={t("scope")}
        choices={Scope.options.map((value) => ({ value, label: tShell(`scope.${value}`) }))}
        chosen={view.scope ?? []}
        countOf={countOfScope}
        onChange={(scope) => setView({ scope })}
      />
      <ChoiceList
        legend={t("side")}
        choices={Country.options.map((value) => ({ value, label: tShell(`side.${value}`) }))}
        chosen={view.side ?? []}
        countOf={countOfSide}
        onChange={(side) => setView({ side })}
      />
    </>
  );
}
