// Ties as one side sees them: with whom, in which state, since when, how surely.
import { useTranslation } from "react-i18next";
import type { FeatureOf, TwinningSummary } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Certainty } from "../../ui/Certainty.tsx";
import { RecordLink, RecordLinks } from "./RecordLink.tsx";
import "./TieList.css";

interface TieListProps {
  readonly ids: readonly string[];
  /** The side it is told from: the list names the other one. Null names both by the title of the tie. */
  readonly from: "vn" | "la" | null;
}

export function TieList({ ids, from }: TieListProps) {
  const index = useFeatureIndex();
  return (
    <ul className="tie-list">
      {ids.map((id) => {
        const tie = index.find("twinnings", id);
        return <li key={id}>{tie ? <Tie tie={tie} from={from} /> : id}</li>;
      })}
    </ul>
  );
}

interface TieProps {
  readonly tie: FeatureOf<TwinningSummary>;
  readonly from: TieListProps["from"];
}

function Tie({ tie, from }: TieProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const statusLabel = useCodeLabel("twinning_status");
  const { properties } = tie;
  const since =
    properties.signed_on === null
      ? t("ties.since_unknown")
      : t("ties.since", { date: formatDate(lang, properties.signed_on) });
  return (
    <>
      <p className="tie-name">
        <RecordLink id={tie.id} />
      </p>
      <OtherSide tie={properties} from={from} />
      <p className="tie-facts">
        <span>{statusLabel(properties.status)}</span>
        <span>{since}</span>
        <Certainty certainty={properties.certainty} />
        <TieMarks tie={properties} isStatusBeside />
      </p>
    </>
  );
}

function OtherSide({ tie, from }: { readonly tie: TwinningSummary; readonly from: TieProps["from"] }) {
  const { t } = useTranslation("details");
  if (from === null) return null;
  const others = from === "vn" ? tie.la_ids : tie.vn_ids;
  if (others.length === 0) return null;
  const isOneOf = from === "la" && tie.vn_is_one_of;
  return (
    <div className="tie-other-side">
      <span className="tie-with">{t(isOneOf ? "ties.with_one_of" : "ties.with")}</span>
      <RecordLinks ids={others} />
    </div>
  );
}

interface TieMarksProps {
  readonly tie: TwinningSummary;
  /** The words of the status stand beside the marks, and need not be said twice. */
  readonly isStatusBeside?: boolean;
}

/** What sets a tie apart: it lost a side, or it counts what is also listed singly. */
export function TieMarks({ tie, isStatusBeside = false }: TieMarksProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const isSaid = isStatusBeside && tie.status === "vn_side_dissolved_2025";
  return (
    <>
      {tie.lost_vn_side && !isSaid && <Badge tone="ended">{t("ties.lost_vn_side")}</Badge>}
      {tie.is_aggregate && (
        <Badge>
          {tie.counted
            ? t("ties.counted", {
                vn: formatNumber(lang, tie.counted.vn),
                la: formatNumber(lang, tie.counted.la),
              })
            : t("ties.aggregate")}
        </Badge>
      )}
    </>
  );
}
