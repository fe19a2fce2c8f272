// Ties one below the other: a table of facts where there is room, one card each where there is not. A row opens its record.
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { TieMarks } from "../../panels/details/TieList.tsx";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { useIsHovered } from "../../state/hover.ts";
import { useView } from "../../state/useView.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import type { FeatureRef } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { ContactFact, MissingFact, PaperFact, SignedFact, StatusFact } from "./facts.tsx";
import type { BoardTie } from "./boardTie.ts";
import "./TieRows.css";

const fields = ["status", "signed", "last", "papers", "missing"] as const;

const factOf: Readonly<Record<(typeof fields)[number], (row: BoardTie) => ReactNode>> = {
  status: (row) => <StatusFact row={row} />,
  signed: (row) => <SignedFact row={row} />,
  last: (row) => <ContactFact row={row} />,
  papers: (row) => <PaperFact row={row} />,
  missing: (row) => <MissingFact row={row} />,
};

const rowsAtOnce = 200;

export function TieRows({ rows }: { readonly rows: readonly BoardTie[] }) {
  const { t } = useTranslation("board");
  const { t: tShell } = useTranslation();
  const lang = useLang();
  const [shown, setShown] = useState(rowsAtOnce);
  const rest = Math.min(rows.length - shown, rowsAtOnce);
  return (
    <div className="board-rows">
      <div className="board-head" aria-hidden="true">
        <span>{t("fields.tie")}</span>
        {fields.map((field) => (
          <span key={field}>{t(`fields.${field}`)}</span>
        ))}
      </div>
      <ul className="board-list">
        {rows.slice(0, shown).map((row) => (
          <TieRow key={row.id} row={row} />
        ))}
      </ul>
      {rest > 0 && (
        <div className="board-more">
          <Button onPress={() => setShown(shown + rest)}>
            {tShell("showMore", { n: formatNumber(lang, rest) })}
          </Button>
        </div>
      )}
    </div>
  );
}

function TieRow({ row }: { readonly row: BoardTie }) {
  const { t } = useTranslation("board");
  const lang = useLang();
  const [view] = useView();
  const id = useId();
  const to: FeatureRef = { collection: "twinnings", id: row.id };
  const isHovered = useIsHovered(to);
  const isSelected = view.selected?.collection === "twinnings" && view.selected.id === row.id;
  const name = nameWithLang(lang, row.tie);
  return (
    <li
      className="board-row"
      aria-labelledby={id}
      aria-current={isSelected ? "true" : undefined}
      data-hovered={isHovered || undefined}
    >
      <div className="board-tie">
        <h4 id={id} className="board-name">
          <FeatureLink className="board-open" to={to} lang={name.lang}>
            {name.name}
          </FeatureLink>
        </h4>
        {row.tie.is_aggregate && (
          <span>
            <TieMarks tie={row.tie} />
          </span>
        )}
        <span className="board-ways">
          <ViewLink to={{ view: "map", selected: to }} label={`${t("onMap")}: ${name.name}`}>
            {t("onMap")}
          </ViewLink>
          <ViewLink to={{ view: "profile", selected: to }} label={`${t("onProfile")}: ${name.name}`}>
            {t("onProfile")}
          </ViewLink>
        </span>
      </div>
      <dl className="board-facts">
        {fields.map((field) => (
          <div key={field} className="board-fact">
            <dt>{t(`fields.${field}`)}</dt>
            <dd>{factOf[field](row)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
