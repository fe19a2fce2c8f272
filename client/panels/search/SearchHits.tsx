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

export interface SearchHitsProps {
  readonly id: string;
  readonly q: string;
  readonly answer: UseQueryResult<SearchAnswer>;
  readonly hits: readonly SearchHit[];
  /** Index of the hit pointed at, -1 for none. */
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (hit: SearchHit) => void;
}

export function SearchHits({ id, q, answer, hits, active, onPoint, onChoose }: SearchHitsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className="search-popover">
      <p className="hidden-words" role="status">
        {hits.length > 0 && t("search.found", { n: formatNumber(lang, hits.length) })}
      </p>
      <ul
        className="search-hits"
        id={id}
        ref={list}
        role="listbox"
        aria-label={t("search.hits")}
        hidden={hits.length === 0}
      >
        {hits.map((hit, index) => (
          <SearchHitItem
            key={formatFeatureRef(hit)}
            id={`${id}-${index}`}
            hit={hit}
            q={q}
            isActive={index === active}
            onPoint={() => onPoint(index)}
            onChoose={() => onChoose(hit)}
          />
        ))}
      </ul>
      {hits.length === 0 && <SearchNote q={q} answer={answer} />}
    </div>
  );
}
