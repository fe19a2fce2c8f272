// One filter as a button that says what is chosen, and its choices in a popover; on a phone it opens in place.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Icon } from "../../ui/Icon.tsx";
import "./FilterMenu.css";

export interface FilterMenuProps {
  readonly title: string;
  /** What is chosen, in words; null when nothing is. */
  readonly chosen: string | null;
  readonly isInPlace: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

export function FilterMenu({ title, chosen, isInPlace, onClear, children }: FilterMenuProps) {
  const { t } = useTranslation("filters");
  if (isInPlace) {
    return (
      <Disclosure title={title} aside={chosen ?? t("any")}>
        {children}
      </Disclosure>
    );
  }
  return (
    <DialogTrigger>
      <AriaButton className={chosen ? "filter-menu filter-menu-on" : "filter-menu"}>
        <span className="filter-menu-words">
          <span className="filter-menu-title">{title}</span>
          <span className="filter-menu-chosen">{chosen ?? t("any")}</span>
        </span>
        <Icon name="chevron" size={16} />
      </AriaButton>
      <Popover className="filter-popover" placement="bottom start" offset={4}>
        <Dialog className="filter-dialog" aria-label={title}>
          <div className="filter-dialog-head">
            <h2 className="filter-dialog-title">{title}</h2>
            {chosen && (
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
