// What the sheet of a phone holds: the filter, the list or the record.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useView, useViewFilter } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { AnswerCount } from "../answer/AnswerCount.tsx";
import { AnswerPanel } from "../answer/AnswerPanel.tsx";
import { SummaryDisclosure } from "../answer/SummaryDisclosure.tsx";
import { FilterBar } from "../filters/FilterBar.tsx";
import { useChips } from "../filters/useChips.ts";
import { RecordPanel } from "./RecordPanel.tsx";
import { Sheet } from "./Sheet.tsx";
import type { SheetHeight } from "./sheetHeights.ts";
import { useSheetScroll } from "./useSheetScroll.ts";

export interface PhoneSheetProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

export function PhoneSheet({ height, onHeight }: PhoneSheetProps) {
  const [view] = useView("selected", "list");
  const filter = useViewFilter();
  const [isFiltering, setFiltering] = useState(false);
  const isFilterShown = isFiltering && !view.selected;
  const part = view.selected ? "record" : isFilterShown ? "filter" : "list";
  const body = useSheetScroll(part, JSON.stringify([filter, view.list]));
  const toggleFilter = () => {
    setFiltering(!isFilterShown);
    onHeight(isFilterShown ? "half" : "full");
  };
  return (
    <Sheet
      height={height}
      onHeight={onHeight}
      head={
        view.selected ? <BackToList /> : <CountAndFilter isOpen={isFilterShown} onToggle={toggleFilter} />
      }
      body={body}
    >
      {view.selected && <RecordPanel selected={view.selected} />}
      {isFilterShown && (
        <div className="sheet-filter">
          <FilterBar isInPlace />
        </div>
      )}
      {/* The list is hidden and not thrown away, so that going back finds it where it was. */}
      <div hidden={view.selected !== null || isFilterShown}>
        <div className="sheet-filter">
          <SummaryDisclosure />
        </div>
        <AnswerPanel />
      </div>
    </Sheet>
  );
}

interface CountAndFilterProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function CountAndFilter({ isOpen, onToggle }: CountAndFilterProps) {
  const { t } = useTranslation("filters");
  const chips = useChips();
  return (
    <div className="sheet-count">
      <AnswerCount />
      <Button onPress={onToggle} aria-expanded={isOpen}>
        <Icon name={isOpen ? "check" : "filter"} />
        {isOpen ? t("closeFilter") : t("open")}
        {!isOpen && chips.length > 0 && <span className="filter-tally">{chips.length}</span>}
      </Button>
    </div>
  );
}

function BackToList() {
  const { t } = useTranslation();
  const [, setView] = useView("selected");
  return (
    <Button look="quiet" onPress={() => setView({ selected: null })}>
      <Icon name="back" />
      {t("record.back")}
    </Button>
  );
}
