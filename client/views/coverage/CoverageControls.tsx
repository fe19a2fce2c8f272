// What the rows and columns of the matrix are, and the rule of contact.
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { coverageColumns, coverageRows } from "../../state/view.ts";
import { VintageSwitch } from "../../panels/filters/VintageSwitch.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { RuleFields } from "./RuleFields.tsx";

export function CoverageControls() {
  const { t } = useTranslation("coverage");
  const [view, setView] = useView();
  return (
    <div className="coverage-controls">
      <Segments
        legend={t("rows.label")}
        values={coverageRows}
        value={view.rows}
        wordsOf={(rows) => t(`rows.${rows}`)}
        onChoose={(rows) => setView({ rows })}
      />
      <Segments
        legend={t("across.label")}
        values={coverageColumns}
        value={view.across}
        wordsOf={(across) => t(`across.${across}`)}
        onChoose={(across) => setView({ across })}
      />
      {view.rows === "unit" && <VintageSwitch />}
      <RuleFields />
    </div>
  );
}
