// One row of the unit tree: a unit with its box, or a country that only holds its units together.
import { useTranslation } from "react-i18next";
import { Button } from "react-aria-components/Button";
import { Checkbox } from "react-aria-components/Checkbox";
import { TreeItem, TreeItemContent } from "react-aria-components/Tree";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ChoiceCount } from "./ChoiceCount.tsx";
import type { Unit, UnitNode } from "./unitForest.ts";

export interface UnitTreeItemProps {
  readonly id: string;
  readonly name: string;
  /** Absent for a country. */
  readonly unit?: Unit;
  readonly nodes: readonly UnitNode[];
  readonly countOf: (unit: string) => number | undefined;
}

export function UnitTreeItem({ id, name, unit, nodes, countOf }: UnitTreeItemProps) {
  const { t } = useTranslation("filters");
  const lang = useLang();
  const count = unit && countOf(id);
  const levelLabel = useCodeLabel("unit_level");
  const end = unit?.properties.valid_to;
  /** Heard of the row: a commune of today and a district of yesterday may share a name. */
  const words = [
    name,
    unit && levelLabel(unit.properties.level),
    end && t("untilDay", { day: formatDate(lang, end) }),
  ];
  return (
    <TreeItem
      id={id}
      textValue={words.filter(Boolean).join(", ")}
      className={count === 0 ? "unit-row unit-row-none" : "unit-row"}
    >
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className={`unit-cell unit-level-${level}`}>
            {hasChildItems ? (
              <Button slot="chevron" className="unit-chevron" aria-label={t("unfold")}>
                <Icon name="chevron" size={16} />
              </Button>
            ) : (
              <span className="unit-chevron" />
            )}
            {unit ? <UnitBox unit={unit} /> : <span className="unit-country">{name}</span>}
            {count !== undefined && <ChoiceCount count={count} />}
          </div>
        )}
      </TreeItemContent>
      {nodes.map((node) => (
        <UnitTreeItem
          key={node.unit.id}
          id={node.unit.id}
          name={nameWithLang(lang, node.unit.properties).name}
          unit={node.unit}
          nodes={node.children}
          countOf={countOf}
        />
      ))}
    </TreeItem>
  );
}

function UnitBox({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation("filters");
  const lang = useLang();
  const levelLabel = useCodeLabel("unit_level");
  const { level, valid_to } = unit.properties;
  const name = nameWithLang(lang, unit.properties);
  return (
    <>
      <Checkbox slot="selection" className="unit-box" aria-label={t("choose")}>
        <span className="unit-tick">
          <Icon name="check" size={14} />
        </span>
      </Checkbox>
      <span className="unit-name">
        <span lang={name.lang}>{name.name}</span>
        <span className="unit-about">{levelLabel(level)}</span>
        {valid_to && <span className="unit-about">{t("untilDay", { day: formatDate(lang, valid_to) })}</span>}
      </span>
    </>
  );
}
