// Which ties to look at, each choice with its count, and in what order.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { boardChoices, boardOrders } from "../../state/view.ts";
import type { BoardTie } from "./boardTie.ts";
import { isKept } from "./order.ts";

export function BoardControls({ rows }: { readonly rows: readonly BoardTie[] }) {
  const { t } = useTranslation("board");
  const lang = useLang();
  const [view] = useView();
  return (
    <div className="board-controls">
      <nav className="board-choices" aria-label={t("choices.label")}>
        {boardChoices.map((choice) => (
          <ViewLink
            key={choice}
            className="board-choice"
            to={{ ties: choice }}
            isCurrent={choice === view.ties}
          >
            {t(`choices.${choice}`)}{" "}
            <span className="board-choice-count">
              {formatNumber(lang, rows.filter(isKept[choice]).length)}
            </span>
          </ViewLink>
        ))}
      </nav>
      <OrderChoice />
    </div>
  );
}

function OrderChoice() {
  const { t } = useTranslation("board");
  const [view, setView] = useView();
  const id = useId();
  return (
    <div className="board-order">
      <label htmlFor={id}>{t("order.label")}</label>
      <select
        id={id}
        className="select-input"
        value={view.order}
        onChange={(event) =>
          setView({ order: boardOrders.find((order) => order === event.target.value) ?? null })
        }
      >
        {boardOrders.map((order) => (
          <option key={order} value={order}>
            {t(`order.${order}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
