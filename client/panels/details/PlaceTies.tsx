// The ties of a place: those that name it, apart from them those of the units around it, and the history of both.
import { useTranslation } from "react-i18next";
import type { FeatureOf, Place } from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Section } from "../../ui/Section.tsx";
import { TieList } from "./TieList.tsx";
import { TwinningHistory } from "./TwinningHistory.tsx";

export function PlaceTies({ place }: { readonly place: FeatureOf<Place> }) {
  const { t } = useTranslation("details");
  const { twinning_ids, unit_twinning_ids, country } = place.properties;
  const side = country === "LA" ? "la" : "vn";
  return (
    <>
      <Section title={t("section.twinnings")}>
        {twinning_ids.length > 0 ? (
          <TieList ids={twinning_ids} from={side} />
        ) : (
          <p className="nothing">{t("ties.none_names_it")}</p>
        )}
        <TiesAround ids={unit_twinning_ids} from={side} />
      </Section>
      {twinning_ids.length > 0 && (
        <Section title={t("section.history")}>
          <TwinningHistory ids={twinning_ids} />
        </Section>
      )}
    </>
  );
}

interface TiesAroundProps {
  readonly ids: readonly string[];
  readonly from: "vn" | "la";
}

/** Ties of commune and district, and aggregates: whether this place is among them is not stated. */
function TiesAround({ ids, from }: TiesAroundProps) {
  const { t } = useTranslation("details");
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
          <p className="remark">{t("ties.around_remark")}</p>
          <TieList ids={acrossBorder} from={from} />
          <Disclosure title={t("ties.around_history")} level={4}>
            <TwinningHistory ids={acrossBorder} />
          </Disclosure>
        </>
      )}
      {domestic.length > 0 && (
        <Disclosure title={t("ties.domestic")} aside={String(domestic.length)} level={4}>
          <p className="remark">{t("ties.domestic_remark")}</p>
          <TieList ids={domestic} from={from} />
        </Disclosure>
      )}
    </div>
  );
}
