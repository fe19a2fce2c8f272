// The headers: each is a button that sorts by its column.
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import type { TableId } from "../../state/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { type Column, nextSort, type Order } from "./column.ts";
import { useColumnTitle } from "./useColumnTitle.ts";

interface FactsHeadProps<Id extends TableId> {
  readonly columns: readonly Column<Id>[];
  readonly order: Order | null;
}

export function FactsHead<Id extends TableId>({ columns, order }: FactsHeadProps<Id>) {
  const { t } = useTranslation("table");
  const titleOf = useColumnTitle();
  const [, setView] = useView();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, isNumber }) => {
          const isSorted = order?.column === id;
          const direction = order?.isDescending ? "descending" : "ascending";
          return (
            <th
              key={id}
              scope="col"
              aria-sort={isSorted ? direction : undefined}
              className={isNumber ? "facts-number" : undefined}
            >
              <button
                type="button"
                className="facts-sort"
                title={t("sortBy", { column: titleOf(id) })}
                onClick={() => setView({ sort: nextSort(order, id) }, "replace")}
              >
                {titleOf(id)}
                {isSorted && <Icon name={order?.isDescending ? "chevron" : "up"} size={14} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
