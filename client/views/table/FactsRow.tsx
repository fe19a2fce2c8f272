// One record: its name is the link, the whole row takes the click.
import { type MouseEvent, memo } from "react";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { setHovered, useIsHovered } from "../../state/hover.ts";
import type { FeatureRef, TableId } from "../../state/view.ts";
import type { Column, Fact } from "./column.ts";
import type { Words } from "./useWords.ts";

export interface FactsRowProps<Id extends TableId> {
  readonly table: Id;
  readonly fact: Fact<Id>;
  readonly index: number;
  readonly columns: readonly Column<Id>[];
  readonly words: Words;
  /** Reads the address of this moment: a row makes its link anew when it is pointed at, and not at each change of the address. */
  readonly hrefOf: (ref: FeatureRef) => string;
  readonly isSelected: boolean;
  readonly isTabbable: boolean;
  readonly onSelect: (event: MouseEvent, ref: FeatureRef, index: number) => void;
}

function PlainFactsRow<Id extends TableId>(props: FactsRowProps<Id>) {
  const { table, fact, index, columns, words, hrefOf, isSelected, isTabbable, onSelect } = props;
  const ref: FeatureRef = { collection: table, id: fact.id };
  const isHovered = useIsHovered(ref);
  const { name, lang } = nameWithLang(words.lang, fact.properties);
  const [, ...others] = columns;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the link within takes the keys
    <tr
      data-row={index}
      className={isHovered ? "facts-row facts-hovered" : "facts-row"}
      aria-rowindex={index + 2}
      aria-current={isSelected ? "true" : undefined}
      onClick={(event) => onSelect(event, ref, index)}
      onPointerEnter={() => setHovered(ref)}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered(ref)}
      onBlur={() => setHovered(null)}
    >
      <th scope="row">
        <a
          className="facts-link"
          href={hrefOf(ref)}
          lang={lang === words.lang ? undefined : lang}
          tabIndex={isTabbable ? 0 : -1}
          aria-current={isSelected ? "true" : undefined}
        >
          {name || fact.id}
        </a>
      </th>
      {others.map((column) => (
        <td key={column.id} className={column.isNumber ? "facts-number" : undefined}>
          <div className="facts-cell">{column.cell(fact, words)}</div>
        </td>
      ))}
    </tr>
  );
}

/** Drawn again only when the row itself changes; what a click does never does, and a record of one id is the same in every answer. */
export const FactsRow = memo(
  PlainFactsRow,
  (a, b) =>
    a.fact.id === b.fact.id &&
    a.index === b.index &&
    a.columns === b.columns &&
    a.words === b.words &&
    a.isSelected === b.isSelected &&
    a.isTabbable === b.isTabbable,
) as typeof PlainFactsRow;
