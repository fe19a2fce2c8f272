// Who is tied with whom, one side beside the other.
import { useTranslation } from "react-i18next";
import type { Twinning } from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { useLang } from "../../i18n/useLang.ts";
import { RecordLinks } from "./RecordLink.tsx";
import { SideBadge } from "./SideBadge.tsx";
import "./TwinningSides.css";

export function TwinningSides({ twinning }: { readonly twinning: Twinning }) {
  const { t } = useTranslation("details");
  return (
    <div className="twinning-sides">
      <Side
        side="VN"
        words={{ vi: twinning.vn_side_vi, en: twinning.vn_side_en }}
        ids={twinning.vn_ids}
        remark={twinning.vn_is_one_of ? t("ties.one_of_remark") : null}
      />
      {twinning.la_side_vi && twinning.la_side_en && (
        <Side
          side="LA"
          words={{ vi: twinning.la_side_vi, en: twinning.la_side_en }}
          ids={twinning.la_ids}
          remark={null}
        />
      )}
    </div>
  );
}

interface SideProps {
  readonly side: "VN" | "LA";
  readonly words: { readonly vi: string; readonly en: string };
  readonly ids: readonly string[];
  readonly remark: string | null;
}

function Side({ side, words, ids, remark }: SideProps) {
  const textLang = useLang() === "vi" ? "vi" : "en";
  return (
    <div className="twinning-side">
      <SideBadge country={side} />
      <p className="twinning-side-words" lang={textLang}>
        {words[textLang]}
      </p>
      <RecordLinks ids={ids} />
      {remark && <p className="remark">{remark}</p>}
      <AreaNow ids={ids} />
    </div>
  );
}

/** Units that ended: where their area lies now. It does not say that the tie went there. */
function AreaNow({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation("details");
  const index = useFeatureIndex();
  const successors = ids.flatMap((id) => index.find("admin-units", id)?.properties.succeeded_by ?? []);
  const now = [...new Set(successors)].filter((id) => !ids.includes(id));
  if (now.length === 0) return null;
  return (
    <div className="remark">
      {t("ties.area_now")} <RecordLinks ids={now} />
    </div>
  );
}
