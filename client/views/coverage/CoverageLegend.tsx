// The four things that a cell says, each with its mark: they are told apart without colour.
import { useTranslation } from "react-i18next";
import { CoverageState } from "#contract";
import { CellMark } from "./CellMark.tsx";

export function CoverageLegend() {
  const { t } = useTranslation("coverage");
  return (
    <dl className="coverage-states" aria-label={t("states.label")}>
      {CoverageState.options.map((state) => (
        <div key={state} className="coverage-state">
          <dt>
            {state === "active" ? (
              <span className="coverage-active" aria-hidden="true">
                {t("states.number")}
              </span>
            ) : (
              <CellMark state={state} />
            )}{" "}
            {t(`states.${state}`)}
          </dt>
          <dd>{t(`statesWhy.${state}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
