// Twinnings across the border by level; totals and domestic ties stand apart, since neither is added to them.
import { useTranslation } from "react-i18next";
import { type FeatureOf, TwinningKind, type TwinningSummary } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Badge } from "../../ui/Badge.tsx";
import { KindSymbol } from "../details/KindSymbol.tsx";
import { ListState } from "./ListState.tsx";
import { ResultList } from "./ResultList.tsx";
import { RowCertainty } from "./RowCertainty.tsx";
import type { Row } from "./ResultRow.tsx";
import { useList } from "./useListCount.ts";

type Twinning = FeatureOf<TwinningSummary>;

export function TwinningList() {
  const query = useList("twinnings");
  return (
    <ListState id="twinnings" query={query}>
      {(page) => <Levels twinnings={page.features} />}
    </ListState>
  );
}

function Levels({ twinnings }: { readonly twinnings: readonly Twinning[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const levelLabel = useCodeLabel("twinning_kind");
  const rowOf = useTwinningRow();
  const isSingle = ({ properties }: Twinning) => !properties.is_aggregate && !properties.is_domestic;
  const parts = [
    ...TwinningKind.options.map((kind) => ({
      id: kind as string,
      title: levelLabel(kind),
      of: twinnings.filter((twinning) => isSingle(twinning) && twinning.properties.kind === kind),
    })),
    {
      id: "aggregate",
      title: t("answer.aggregates"),
      of: twinnings.filter(({ properties }) => properties.is_aggregate),
    },
    {
      id: "domestic",
      title: t("answer.domestic"),
      of: twinnings.filter(({ properties }) => properties.is_domestic && !properties.is_aggregate),
    },
  ];
  const groups = parts
    .filter((part) => part.of.length > 0)
    .map((part) => ({
      id: part.id,
      title: (
        <>
          <strong>{part.title}</strong> · {formatNumber(lang, part.of.length)}
        </>
      ),
      rows: part.of.map(rowOf),
    }));
  return <ResultList groups={groups} />;
}

function useTwinningRow(): (twinning: Twinning) => Row {
  const { t } = useTranslation();
  const { t: tDetails } = useTranslation("details");
  const lang = useLang();
  const statusLabel = useCodeLabel("twinning_status");
  return ({ id, properties }) => {
    const { name, lang: titleLang } = nameWithLang(lang, properties);
    const { signed_on, status, lost_vn_side, certainty } = properties;
    return {
      to: { collection: "twinnings", id },
      symbol: <KindSymbol name="twinning" />,
      title: name,
      titleLang,
      below: (
        <span className="activity-below">
          <span>
            {signed_on
              ? t("answer.signedOn", { date: formatDate(lang, signed_on) })
              : t("answer.signedUnknown")}
          </span>
          <Badge tone={lost_vn_side ? "ended" : "plain"}>
            {lost_vn_side ? t("answer.lostVnSide") : statusLabel(status)}
          </Badge>
          <RowCertainty certainty={certainty} t={tDetails} />
        </span>
      ),
    };
  };
}
