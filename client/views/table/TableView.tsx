// The answer as a table: all that the map shows can be read here, by the same Filter and with the same counts as the list.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { ListState } from "../../panels/answer/ListState.tsx";
import { useList, useListCount } from "../../panels/answer/useListCount.ts";
import { DownloadMenu } from "../../panels/exports/DownloadMenu.tsx";
import { useView } from "../../state/useView.ts";
import { type TableId, tableIds } from "../../state/view.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { FactsTable } from "./FactsTable.tsx";
import "../../panels/filters/FilterMenu.css";
import "../../panels/filters/ChoiceList.css";
import "./messages/index.ts";
import "./TableView.css";

export function TableView() {
  const { t } = useTranslation("table");
  const [{ table }] = useView();
  return (
    <section className="facts" aria-label={t("title")}>
      <div className="facts-head">
        <h2 className="hidden-words">{t("title")}</h2>
        <nav className="facts-tables" aria-label={t("tables")}>
          {tableIds.map((id) => (
            <ViewLink
              key={id}
              className="facts-choice"
              to={{ table: id, list: id, sort: null, columns: null }}
              isCurrent={id === table}
            >
              {t(`captions.${id}`)} <TableCount table={id} />
            </ViewLink>
          ))}
        </nav>
        <div className="facts-deeds">
          <DownloadMenu id={table} />
          <ColumnMenu table={table} />
        </div>
      </div>
      <div className="facts-body">
        <Answer key={table} table={table} />
      </div>
    </section>
  );
}

function TableCount({ table }: { readonly table: TableId }) {
  const lang = useLang();
  const count = useListCount(table);
  return <span className="facts-count">{count === undefined ? "·" : formatNumber(lang, count)}</span>;
}

function Answer({ table }: { readonly table: TableId }) {
  const { t } = useTranslation("table");
  const lang = useLang();
  const query = useList(table);
  return (
    <ListState id={table} query={query}>
      {(page) => (
        <>
          <FactsTable table={table} facts={page.features} />
          {page.numberReturned < page.numberMatched && (
            <p className="facts-remark">
              {t("firstOnly", {
                n: formatNumber(lang, page.numberReturned),
                total: formatNumber(lang, page.numberMatched),
              })}
            </p>
          )}
        </>
      )}
    </ListState>
  );
}
