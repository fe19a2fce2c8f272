// Rows in titled groups: arrow keys walk, Enter selects, pointer and focus light the feature up on the map.
// Long lists are laid out as far as one has read, and rows out of sight cost nothing (content-visibility).
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { type Select, useSelect } from "../../state/useSelect.ts";
import { formatFeatureRef } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { ResultRow, type Row } from "./ResultRow.tsx";
import "./ResultList.css";

export interface RowGroup {
  readonly id: string;
  readonly title: ReactNode;
  readonly rows: readonly Row[];
}

const rowsAtOnce = 200;
/** What is in sight is laid out first; the rest when nothing more urgent is to be done. */
const rowsAtFirst = 20;

export function ResultList({ groups }: { readonly groups: readonly RowGroup[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const select = useSelect();
  const [shown, setShown] = useState(rowsAtOnce);
  const laidOut = useDeferredValue(shown, rowsAtFirst);
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const first = groups[0]?.rows[0];
  const selectedKey = select.selected && formatFeatureRef(select.selected);
  const isListed = groups.some((group) => group.rows.some((row) => formatFeatureRef(row.to) === selectedKey));
  /** One row takes part in the order of Tab: the selected one, or else the first. */
  const tabbable = isListed ? selectedKey : first && formatFeatureRef(first.to);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys walk the links within
    <div className="results" onKeyDown={walk}>
      {firstRows(groups, laidOut).map((group) => (
        <ResultGroup key={group.id} group={group} select={select} tabbable={tabbable ?? null} />
      ))}
      {total > shown && (
        <Button onPress={() => setShown(shown + rowsAtOnce)}>
          {t("showMore", { n: formatNumber(lang, Math.min(rowsAtOnce, total - shown)) })}
        </Button>
      )}
    </div>
  );
}

interface ResultGroupProps {
  readonly group: RowGroup;
  readonly select: Select;
  readonly tabbable: string | null;
}

function ResultGroup({ group, select, tabbable }: ResultGroupProps) {
  const id = useId();
  const selectedKey = select.selected && formatFeatureRef(select.selected);
  return (
    <section className="result-group" aria-labelledby={id}>
      <h3 className="result-group-title" id={id}>
        {group.title}
      </h3>
      <ul>
        {group.rows.map((row) => {
          const key = formatFeatureRef(row.to);
          return (
            <ResultRow
              key={key}
              row={row}
              href={select.hrefOf(row.to)}
              isSelected={key === selectedKey}
              isTabbable={key === tabbable}
              onClick={select.onClick}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** The groups up to so many rows in all. */
export function firstRows(groups: readonly RowGroup[], limit: number): RowGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(left, 0));
    left -= group.rows.length;
    return rows.length ? [{ ...group, rows }] : [];
  });
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function walk(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("a.result-link")];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  rows[step(at, rows.length - 1)]?.focus();
}
