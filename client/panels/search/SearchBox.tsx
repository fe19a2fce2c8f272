// The search box: names, aliases, titles, organisers; with or without tone marks; Lao script. The server ranks, each answer says why it matches.
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button as AriaButton } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import type { SearchHit } from "#contract";
import { searchQuery } from "../../api/queries.ts";
import { useView } from "../../state/useView.ts";
import { formatFeatureRef, parseFeatureRef } from "../../state/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { SearchHitItem } from "./SearchHitItem.tsx";
import { SearchNote } from "./SearchNote.tsx";
import "./SearchBox.css";

export function SearchBox() {
  const { t } = useTranslation();
  const [, setView] = useView();
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const answer = useQuery(searchQuery(q));
  const hits: readonly SearchHit[] = q ? (answer.data?.hits ?? []) : [];
  const items = hits.map((hit) => ({ ...hit, key: formatFeatureRef(hit) }));
  const choose = (key: string | number | null) => {
    const selected = parseFeatureRef(String(key));
    if (!selected) return;
    setView({ selected });
    setTyped("");
  };
  return (
    <search className="search">
      <ComboBox
        className="search-box"
        aria-label={t("search.label")}
        inputValue={typed}
        onInputChange={setTyped}
        items={items}
        selectedKey={null}
        onSelectionChange={choose}
        menuTrigger="input"
        allowsEmptyCollection
        allowsCustomValue
        shouldFocusWrap
        defaultFilter={() => true}
      >
        <Label className="hidden-words">{t("search.label")}</Label>
        <Icon name="search" />
        <Input className="search-input" placeholder={t("search.placeholder")} maxLength={200} />
        {typed && (
          <AriaButton
            slot={null}
            className="search-clear"
            aria-label={t("search.clear")}
            onPress={() => setTyped("")}
          >
            <Icon name="close" size={16} />
          </AriaButton>
        )}
        <Popover className={q ? "search-popover" : "search-popover search-popover-idle"} offset={6}>
          <ListBox
            className="search-hits"
            aria-label={t("search.hits")}
            renderEmptyState={() => <SearchNote q={q} answer={answer} />}
          >
            {(item: (typeof items)[number]) => <SearchHitItem id={item.key} hit={item} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
}
