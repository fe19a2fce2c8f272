// Which columns are shown; the address remembers them.
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import type { TableId } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import { chosenColumns, nameColumnId } from "./column.ts";
import { columnsOf } from "./columns/index.ts";
import { useColumnTitle } from "./useColumnTitle.ts";

export function ColumnMenu({ table }: { readonly table: TableId }) {
  const { t } = useTranslation("table");
  const [view, setView] = useView();
  return (
    <PopoverButton
      title={t("chooseColumns")}
      className="filter-menu facts-columns"
      face={
        <>
          <span className="filter-menu-title">{t("chooseColumns")}</span>
          <Icon name="chevron" size={16} />
        </>
      }
      popover={{ className: "filter-popover", placement: "bottom end", offset: 4 }}
      dialogClassName="filter-dialog"
    >
      <div className="filter-dialog-head">
        <h2 className="filter-dialog-title">{t("chooseColumns")}</h2>
        {view.columns.length > 0 && (
          <Button look="quiet" onPress={() => setView({ columns: null })}>
            {t("usualColumns")}
          </Button>
        )}
      </div>
      <div className="filter-dialog-body">
        <Choices table={table} />
      </div>
    </PopoverButton>
  );
}

function Choices({ table }: { readonly table: TableId }) {
  const { t } = useTranslation("table");
  const titleOf = useColumnTitle();
  const [view, setView] = useView();
  const all = columnsOf[table];
  const shown = chosenColumns(all, view.columns).map(({ id }) => id);
  const usual = chosenColumns(all, []).map(({ id }) => id);
  const toggle = (id: string) => {
    const next = all
      .map((column) => column.id)
      .filter((other) => other !== nameColumnId && (other === id) !== shown.includes(other));
    const isUsual = [nameColumnId, ...next].join() === usual.join();
    setView({ columns: isUsual || next.length === 0 ? null : next });
  };
  return (
    <fieldset className="choices">
      <legend className="hidden-words">{t("chooseColumns")}</legend>
      {all
        .filter(({ id }) => id !== nameColumnId)
        .map(({ id }) => (
          <label key={id} className="choice">
            <input type="checkbox" checked={shown.includes(id)} onChange={() => toggle(id)} />
            <span className="choice-label">{titleOf(id)}</span>
          </label>
        ))}
    </fieldset>
  );
}
