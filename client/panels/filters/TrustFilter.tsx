// Whether the places are twinned, and how sure the record is.
import { useTranslation } from "react-i18next";
import { Certainty } from "#contract";
import { useView } from "../../state/useView.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { useCountOf } from "./useFacets.ts";

const twinnedOptions = ["true", "false"] as const;
const twinnedWords = { true: "twinnedTrue", false: "twinnedFalse" } as const;

export function TrustFilter() {
  const { t } = useTranslation("filters");
  const [view, setView] = useView();
  const countOfTwinned = useCountOf("twinned");
  const countOfCertainty = useCountOf("certainty");
  return (
    <>
      <ChoiceList
        legend={t("twinned")}
        choices={twinnedOptions.map((value) => ({ value, label: t(twinnedWords[value]) }))}
        chosen={view.twinned === null ? [] : [view.twinned ? "true" : "false"]}
        countOf={countOfTwinned}
        // Both boxes together ask for everything, which is the same as neither.
        onChange={(chosen) => setView({ twinned: chosen?.length === 1 ? chosen[0] === "true" : null })}
      />
      <ChoiceList
        legend={t("certainty")}
        choices={Certainty.options.map((value) => ({ value, label: t(`certainty${value}`) }))}
        chosen={view.certainty ?? []}
        countOf={countOfCertainty}
        onChange={(certainty) => setView({ certainty })}
      />
    </>
  );
}
