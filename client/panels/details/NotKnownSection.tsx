// What no page read so far says about a tie: an honest list, so that nobody takes silence for an answer.
import { useTranslation } from "react-i18next";
import type { Twinning } from "#contract";
import { useFeatureIndex, useFeatureName } from "../../api/useFeatureIndex.ts";
import { Section } from "../../ui/Section.tsx";

const wholeDayLength = "2013-09-18".length;

export function NotKnownSection({ twinning }: { readonly twinning: Twinning }) {
  const { t } = useTranslation("details");
  const nameOf = useFeatureName();
  const index = useFeatureIndex();
  const unplaced = [...twinning.vn_ids, ...twinning.la_ids].filter(
    (id) => index.find("places", id)?.properties.coord_precision === "none",
  );
  const isUnknown = {
    signing_date: twinning.signed_on === null,
    signing_day: twinning.signed_on !== null && twinning.signed_on.length < wholeDayLength,
    paper: twinning.paper_ids.length === 0,
    which_side: twinning.vn_is_one_of,
    pairs: twinning.is_aggregate,
    successor: twinning.lost_vn_side,
  };
  const unknown = (Object.keys(isUnknown) as (keyof typeof isUnknown)[]).filter((key) => isUnknown[key]);
  if (unknown.length + unplaced.length === 0) return null;
  return (
    <Section title={t("section.not_known")}>
      <ul className="bullet-list">
        {unknown.map((key) => (
          <li key={key}>{t(`not_known.${key}`)}</li>
        ))}
        {unplaced.map((id) => (
          <li key={id}>{t("not_known.position", { name: nameOf(id)?.name ?? id })}</li>
        ))}
      </ul>
    </Section>
  );
}
