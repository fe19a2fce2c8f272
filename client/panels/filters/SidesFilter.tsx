// Whether an activity reached across the border, on which side it took place, and whether places there are twinned.
import { useTranslation } from "react-i18next";
import { Country, Scope } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useView } from "../../state/useView.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { useCountOf } from "./useFacets.ts";

export function SidesFilter() {
  const { t } = useTranslation("filters");
  const [view, setView] = useView("scope", "side");
  const scopeLabel = useCodeLabel("scope");
  const sideLabel = useCodeLabel("side");
  const countOfScope = useCountOf("scope");
  const countOfSide = useCountOf("side");
  return (
    <>
      <ChoiceList
        legend={t("scope")}
        choices={Scope.options.map((value) => ({ value, label: scopeLabel(value) }))}
        chosen={view.scope ?? []}
        countOf={countOfScope}
        onChange={(scope) => setView({ scope })}
      />
      <ChoiceList
        legend={t("side")}
        choices={Country.options.map((value) => ({ value, label: sideLabel(value) }))}
        chosen={view.side ?? []}
        countOf={countOfSide}
        onChange={(side) => setView({ side })}
      />
      <TwinnedChoices />
    </>
  );
}

const twinnedOptions = ["true", "false"] as const;
const twinnedWords = { true: "twinnedTrue", false: "twinnedFalse" } as const;

function TwinnedChoices() {
  const { t } = useTranslation("filters");
  const [view, setView] = useView("twinned");
  const countOf = useCountOf("twinned");
  return (
    <ChoiceList
      legend={t("twinned")}
      choices={twinnedOptions.map((value) => ({ value, label: t(twinnedWords[value]) }))}
      chosen={view.twinned === null ? [] : [view.twinned ? "true" : "false"]}
      countOf={countOf}
      // Both boxes together ask for everything, which is the same as neither.
      onChange={(chosen) => setView({ twinned: chosen?.length === 1 ? chosen[0] === "true" : null })}
    />
  );
}
