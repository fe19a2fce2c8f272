// The list below the search box; what was found is counted aloud.
import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SearchAnswer, SearchHit } from "#contract";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { formatFeatureRef } from "../../state/view.ts";
import { SearchHitItem } from "./SearchHitItem.tsx";
import { SearchNote } from "./SearchNote.tsx";
import { SpotItem } from "./SpotItem.tsx";
import type { Spot } from "./useSpot.ts";

/** An answer of the server, or the spot on the line that the words ask for. */
export type SearchItem =
  | { readonly type: "hit"; readonly hit: SearchHit }
  | { readonly type: "spot"; readonly spot: Spot };

export interface SearchHitsProps {
  readonly id: string;
  readonly q: string;
  readonly answer: UseQueryResult<SearchAnswer>;
  readonly items: readonly SearchItem[];
  /** Index of the item pointed at, -1 for none. */
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (item: SearchItem) => void;
}

export function SearchHits({ id, q, answer, items, active, onPoint, onChoose }: SearchHitsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className="search-popover">
      <p className="hidden-words" role="status">
        {items.length > 0 && t("search.found", { n: formatNumber(lang, items.length) })}
      </p>
      <ul
        className="search-hits"
        id={id}
        ref={list}
        role="listbox"
        aria-label={t("search.hits")}
        hidden={items.length === 0}
      >
        {items.map((item, index) => {
          const props = {
            id: `${id}-${index}`,
            isActive: index === active,
            onPoint: () => onPoint(index),
            onChoose: () => onChoose(item),
          };
          return item.type === "spot" ? (
            <SpotItem key="spot" spot={item.spot} {...props} />
          ) : (
            <SearchHitItem key={formatFeatureRef(item.hit)} hit={item.hit} q={q} {...props} />
          );
        })}
      </ul>
      {items.length === 0 && <SearchNote q={q} answer={answer} />}
    </div>
  );
}
