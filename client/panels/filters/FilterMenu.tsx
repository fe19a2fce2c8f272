// One filter as a button that says what is chosen, and its choices in a popover; on a phone it opens in place.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
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
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const isOn = tally > 0;
  if (isInPlace) {
    return (
      <Disclosure title={title} aside={isOn ? <Tally n={tally} /> : t("any")}>
        {children}
      </Disclosure>
    );
  }
  return (
    <div ref={setRoom}>
      <PopoverButton
        title={title}
        className={isOn ? "filter-menu filter-menu-on" : "filter-menu"}
        face={
          <>
            <span className="filter-menu-title">{title}</span>
            {isOn && <Tally n={tally} />}
            <Icon name="chevron" size={16} />
          </>
        }
        // Not modal, and within its column: the headline and the map go on telling what the choice leaves.
        popover={{
          className: "filter-popover",
          placement: "bottom start",
          offset: 4,
          isNonModal: true,
          ...(room && { UNSTABLE_portalContainer: room }),
        }}
        dialogClassName="filter-dialog"
      >
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
      </PopoverButton>
    </div>
  );
}

/** The popover may lie over the headline, so it shows the count too; the headline is the one that is read out. */
function MatchedSoFar() {
  const { t } = useTranslation("filters");
  const lang = useLang();
  const { data } = useFacets();
  if (!data) return null;
  return (
    <span className="filter-matched" aria-hidden="true">
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
