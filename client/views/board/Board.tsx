// The single ties in the chosen order; totals and domestic ties apart, since neither is ever added to them.
import { useTranslation } from "react-i18next";
import type { FeatureOf, Gaps, TwinningSummary } from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useToday } from "../../panels/details/today.ts";
import { useView } from "../../state/useView.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { Section } from "../../ui/Section.tsx";
import { BoardControls } from "./BoardControls.tsx";
import { type BoardTie, boardTie } from "./boardTie.ts";
import { inOrder, isKept } from "./order.ts";
import { TieRows } from "./TieRows.tsx";

interface BoardProps {
  readonly ties: readonly FeatureOf<TwinningSummary>[];
  readonly gaps: Gaps;
}

export function Board({ ties, gaps }: BoardProps) {
  const { t } = useTranslation("board");
  const lang = useLang();
  const index = useFeatureIndex();
  const rule = { today: useToday(), silent: new Set(gaps.gaps.map(({ id }) => id)) };
  const rows = ties.map((tie) => boardTie(tie, index, rule));
  const single = rows.filter(({ tie }) => !tie.is_aggregate && !tie.is_domestic);
  const aggregates = rows.filter(({ tie }) => tie.is_aggregate && !tie.is_domestic);
  const domestic = rows.filter(({ tie }) => tie.is_domestic);
  return (
    <>
      <BoardControls rows={single} />
      <SingleTies rows={single} gaps={gaps} />
      {aggregates.length > 0 && (
        <Section title={t("aggregates")} count={formatNumber(lang, aggregates.length)}>
          <p className="board-remark">{t("aggregatesRemark")}</p>
          <TieRows rows={aggregates} />
        </Section>
      )}
      {domestic.length > 0 && (
        <Disclosure title={t("domestic")} aside={formatNumber(lang, domestic.length)}>
          <p className="board-remark">
            <InLangs text={t("domesticRemark")} />
          </p>
          <TieRows rows={domestic} />
        </Disclosure>
      )}
    </>
  );
}

interface SingleTiesProps {
  readonly rows: readonly BoardTie[];
  readonly gaps: Gaps;
}

function SingleTies({ rows, gaps }: SingleTiesProps) {
  const { t } = useTranslation("board");
  const lang = useLang();
  const [view, setView] = useView();
  const kept = inOrder(rows.filter(isKept[view.ties]), view.order);
  const count = { n: formatNumber(lang, kept.length), total: formatNumber(lang, rows.length) };
  return (
    <Section title={t(`choices.${view.ties}`)} count={t("count", count)}>
      <p className="board-remark">
        {t(`choiceWords.${view.ties}`, {
          n: formatNumber(lang, gaps.months),
          day: formatDate(lang, gaps.as_of),
        })}{" "}
        {view.ties === "silent" && (
          <ViewLink to={{ view: "coverage", rows: "twinning" }}>{t("longest")}</ViewLink>
        )}
      </p>
      {kept.length > 0 ? (
        <TieRows rows={kept} />
      ) : (
        <EmptyNote title={t("none")}>
          <Button onPress={() => setView({ ties: null })}>{t("showAll")}</Button>
        </EmptyNote>
      )}
    </Section>
  );
}
