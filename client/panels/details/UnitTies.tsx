// The ties of a unit and of what lies in it; domestic ones apart.
import { useTranslation } from "react-i18next";
import type { AdminUnit, FeatureOf, TwinningSummary } from "#contract";
import { useFeatures } from "../../api/useFeatures.ts";
import { type FeatureIndex, useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Section } from "../../ui/Section.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TieList } from "./TieList.tsx";
import { TiesAround } from "./TiesAround.tsx";

export function UnitTies({ unit }: { readonly unit: FeatureOf<AdminUnit> }) {
  const { t } = useTranslation("details");
  const index = useFeatureIndex();
  const ties = useFeatures("twinnings", { unit: [unit.id] });
  const side = unit.properties.country === "LA" ? "la" : "vn";
  const own = new Set(ties.data?.features.map(({ id }) => id));
  const around = tiesAround(unit, index).filter((id) => !own.has(id));
  return (
    <Section title={t("section.twinnings")}>
      {ties.isPending && <Skeleton label={t("loading")} lines={3} />}
      {ties.isError && <ErrorNote title={t("ties.failed")} onRetry={() => void ties.refetch()} />}
      {ties.data && (
        <>
          <Parted ties={ties.data.features} from={side} />
          <TiesAround ids={around} from={side} remark={t("ties.around_unit_remark")} />
        </>
      )}
    </Section>
  );
}

interface PartedProps {
  readonly ties: readonly FeatureOf<TwinningSummary>[];
  readonly from: "vn" | "la";
}

/** Single ties, aggregates and domestic ties are three things: their numbers are never added. */
function Parted({ ties, from }: PartedProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const idsWhere = (isWanted: (tie: TwinningSummary) => boolean) =>
    ties.filter(({ properties }) => isWanted(properties)).map(({ id }) => id);
  const single = idsWhere((tie) => !tie.is_aggregate && !tie.is_domestic);
  const aggregates = idsWhere((tie) => tie.is_aggregate && !tie.is_domestic);
  const domestic = idsWhere((tie) => tie.is_domestic);
  return (
    <>
      {single.length === 0 && <p className="nothing">{t("ties.none_here")}</p>}
      <TieList ids={single} from={from} />
      {aggregates.length > 0 && (
        <>
          <h4>{t("ties.aggregates")}</h4>
          <p className="remark">{t("ties.aggregate_remark")}</p>
          <TieList ids={aggregates} from={from} />
        </>
      )}
      {domestic.length > 0 && (
        <Disclosure title={t("ties.domestic")} aside={formatNumber(lang, domestic.length)} level={4}>
          <p className="remark">{t("ties.domestic_remark")}</p>
          <TieList ids={domestic} from={from} />
        </Disclosure>
      )}
    </>
  );
}

/** Ties of the districts that the unit lies or lay in. Those of the provinces stand for everything and say nothing of it. */
function tiesAround(unit: FeatureOf<AdminUnit>, index: FeatureIndex): readonly string[] {
  const districts = new Set(
    ancestorsOf(unit.properties, index).filter(
      (id) => index.find("admin-units", id)?.properties.level === "district",
    ),
  );
  return index
    .all("twinnings")
    .filter(({ properties }) => [...properties.vn_ids, ...properties.la_ids].some((id) => districts.has(id)))
    .map(({ id }) => id);
}

function ancestorsOf(
  unit: Pick<AdminUnit, "parent" | "preceded_by">,
  index: FeatureIndex,
): readonly string[] {
  const next = [...unit.preceded_by, ...(unit.parent === null ? [] : [unit.parent])];
  const further = next.flatMap((id) => {
    const found = index.find("admin-units", id);
    return found ? ancestorsOf(found.properties, index) : [];
  });
  return [...next, ...further];
}
