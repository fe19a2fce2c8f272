// The question: six menus, words, and the chips of what is on.
import { type ComponentType, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { type ViewFilterKey, viewFilterKeys } from "../../state/view.ts";
import { ActiveChips } from "./ActiveChips.tsx";
import { CertaintyFilter } from "./CertaintyFilter.tsx";
import { CodeFilter } from "./CodeFilter.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { PeriodFilter } from "./PeriodFilter.tsx";
import { SidesFilter } from "./SidesFilter.tsx";
import { UnitFilterLater } from "./UnitFilterLater.tsx";
import { useChips } from "./useChips.ts";
import { WordsFilter } from "./WordsFilter.tsx";
import "./FilterBar.css";

const menus: readonly {
  readonly title: "unit" | "period" | "kind" | "topic" | "sides" | "certainty";
  readonly keys: readonly ViewFilterKey[];
  readonly Choices: ComponentType;
}[] = [
  { title: "unit", keys: ["unit"], Choices: UnitFilterLater },
  { title: "period", keys: ["period", "undated"], Choices: PeriodFilter },
  { title: "kind", keys: ["kind"], Choices: () => <CodeFilter filterKey="kind" /> },
  { title: "topic", keys: ["topic"], Choices: () => <CodeFilter filterKey="topic" /> },
  { title: "sides", keys: ["scope", "side", "twinned"], Choices: SidesFilter },
  { title: "certainty", keys: ["certainty"], Choices: CertaintyFilter },
];

export function FilterBar({ isInPlace = false }: { readonly isInPlace?: boolean }) {
  const { t } = useTranslation("filters");
  const [, setView] = useView(...viewFilterKeys);
  const chips = useChips();
  const id = useId();
  const bar = useRef<HTMLElement>(null);
  const tallyOf = (keys: readonly ViewFilterKey[]) =>
    chips.filter((chip) => chip.key !== "undated" && keys.includes(chip.key)).length;
  return (
    <section className="filter-bar" aria-labelledby={id} ref={bar}>
      <h2 className="hidden-words" id={id}>
        {t("label")}
      </h2>
      <div className={isInPlace ? "filter-sections" : "filter-menus"}>
        {menus.map(({ title, keys, Choices }) => (
          <FilterMenu
            key={title}
            title={t(title)}
            tally={tallyOf(keys)}
            isInPlace={isInPlace}
            onClear={() => setView(Object.fromEntries(keys.map((key) => [key, null])))}
          >
            <Choices />
          </FilterMenu>
        ))}
      </div>
      <WordsFilter />
      <ActiveChips bar={bar} />
    </section>
  );
}
