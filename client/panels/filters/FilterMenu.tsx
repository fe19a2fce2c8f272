// One filter as a button that says what is chosen, and its choices in a popover; on a phone it opens in place.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useFacets } from "./useFacets.ts";
import "./FilterMenu.css";

export interface FilterMenuProps {
  readonly title: string;
  /** How many choices are on. */
  readonly tally: number;
  readonly isInPlace: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

export function FilterMenu({ title, tally, isInPlace, onClear, children }: FilterMenuProps) {
  const { t } = useTranslation("filters");
  const isOn = tally > 0;
  if (isInPlace) {
    return (
      <Disclosure title={title} aside={isOn ? <Tally n={tally} /> : t("any")}>
        {children}
      </Disclosure>
    );
  }
  return (
    <DialogTrigger>
      <AriaButton className={isOn ? "filter-menu filter-menu-on" : "filter-menu"}>
        <span className="filter-menu-title">{title}</span>
        {isOn && <Tally n={tally} />}
        <Icon name="chevron" size={16} />
      </AriaButton>
      <Popover className="filter-popover" placement="bottom start" offset={4}>
        <Dialog className="filter-dialog" aria-label={title}>
          <div className="filter-dialog-head">
            <h2 className="filter-dialog-title">{title}</h2>
            <MatchedSoFar />
            {isOn && (
              <Button look="quiet" onPress={onClear}>
                {t("clear")}
              </Button>
            )}
          </div>
          <div className="filter-dialog-body">{children}</div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** While the popover is open the headline lies behind it, for the eye and for a screen reader, so the count is told here too. */
function MatchedSoFar() {
  const { t } = useTranslation("filters");
  const lang = useLang();
  const { data } = useFacets();
  if (!data) return null;
  return (
    <span className="filter-matched" role="status">
      {t("countOf", { n: formatNumber(lang, data.matched) })}
    </span>
  );
}

/** How many choices are on, said in words to a screen reader. */
function Tally({ n }: { readonly n: number }) {
  const { t } = useTranslation("filters");
  return (
    <span className="filter-tally">
      <span aria-hidden="true">{n}</span>
      <span className="hidden-words">{t("nChosen", { n })}</span>
    </span>
  );
}
