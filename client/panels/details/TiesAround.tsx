// Ties that a record may or may not be part of, and their history.
import { useTranslation } from "react-i18next";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { TieList } from "./TieList.tsx";
import { TwinningHistory } from "./TwinningHistory.tsx";

interface TiesAroundProps {
  readonly ids: readonly string[];
  readonly from: "vn" | "la";
  /** That it is not stated whether the record is among them. */
  readonly remark: string;
}

/** Ties of commune and district, and aggregates: whether the record is among them is not stated. */
export function TiesAround({ ids, from, remark }: TiesAroundProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const index = useFeatureIndex();
  const isDomestic = (id: string) => index.find("twinnings", id)?.properties.is_domestic ?? false;
  const acrossBorder = ids.filter((id) => !isDomestic(id));
  const domestic = ids.filter(isDomestic);
  if (ids.length === 0) return null;
  return (
    <div className="ties-around">
      {acrossBorder.length > 0 && (
        <>
          <h4>{t("ties.around")}</h4>
          <p className="remark">{remark}</p>
          <TieList ids={acrossBorder} from={from} />
          <Disclosure title={t("ties.around_history")} level={4}>
            <TwinningHistory ids={acrossBorder} />
          </Disclosure>
        </>
      )}
      {domestic.length > 0 && (
        <Disclosure title={t("ties.domestic")} aside={formatNumber(lang, domestic.length)} level={4}>
          <p className="remark">{t("ties.domestic_remark")}</p>
          <TieList ids={domestic} from={from} />
        </Disclosure>
      )}
    </div>
  );
}
