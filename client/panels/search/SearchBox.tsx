// The search box: names, aliases, titles, organisers; with or without tone marks; Lao script. The server ranks, each answer says why it matches.
// A combobox by the ARIA authoring practices, and not the one of React Aria: that one hides the rest of the page while it is open, and tells its counts in English.
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { searchQuery } from "../../api/queries.ts";
import { followFrom } from "../../state/followed.ts";
import { useView } from "../../state/useView.ts";
import { Icon } from "../../ui/Icon.tsx";
import { type SearchItem, SearchHits } from "./SearchHits.tsx";
import { useComboBox } from "./useComboBox.ts";
import { useGoTo } from "./useGoTo.ts";
import { useSpot } from "./useSpot.ts";
import "./SearchBox.css";

const noItems: readonly SearchItem[] = [];

export function SearchBox() {
  const { t } = useTranslation();
  const [, setView] = useView("selected");
  const listId = useId();
  const goTo = useGoTo();
  const input = useRef<HTMLInputElement>(null);
  const box = useComboBox<SearchItem>((item, isByKey) => {
    if (item.type === "hit") {
      setView({ selected: { collection: item.hit.collection, id: item.hit.id } });
      if (isByKey) followFrom(input.current);
    } else if (item.spot.type === "found") goTo(item.spot.at);
  });
  const q = useDeferredValue(box.typed.trim());
  const answer = useQuery(searchQuery(q));
  const spot = useSpot(q);
  const items = useMemo(() => {
    if (!q) return noItems;
    const hits = (answer.data?.hits ?? []).map((hit): SearchItem => ({ type: "hit", hit }));
    return spot ? [{ type: "spot", spot } as const, ...hits] : hits;
  }, [q, answer.data, spot]);
  const isOpen = box.isOpen && q !== "";
  const active = isOpen ? items[box.active] : undefined;
  return (
    <search className="search">
      <div className="search-box" onBlur={box.onBlur}>
        <Icon name="search" />
        <input
          ref={input}
          className="search-input"
          type="text"
          role="combobox"
          aria-label={t("search.label")}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={active && `${listId}-${box.active}`}
          placeholder={t("search.placeholder")}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={box.typed}
          onChange={(event) => box.type(event.target.value)}
          onFocus={box.open}
          onKeyDown={(event) => box.onKeyDown(event, items)}
        />
        {box.typed && (
          <button type="button" className="search-clear" aria-label={t("search.clear")} onClick={box.clear}>
            <Icon name="close" size={16} />
          </button>
        )}
        {isOpen && (
          <SearchHits
            id={listId}
            q={q}
            answer={answer}
            items={items}
            active={box.active}
            onPoint={box.point}
            onChoose={(item) => box.choose(item)}
          />
        )}
      </div>
    </search>
  );
}
