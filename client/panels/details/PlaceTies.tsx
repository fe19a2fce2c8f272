// The ties of a place: those that name it, apart from them those of the units around it, and the history of both.
import { useTranslation } from "react-i18next";
import type { FeatureOf, Place } from "#contract";
import { Section } from "../../ui/Section.tsx";
import { TieList } from "./TieList.tsx";
import { TiesAround } from "./TiesAround.tsx";
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
        <TiesAround ids={unit_twinning_ids} from={side} remark={t("ties.around_remark")} />
      </Section>
      {twinning_ids.length > 0 && (
        <Section title={t("section.history")}>
          <TwinningHistory ids={twinning_ids} />
        </Section>
      )}
    </>
  );
}
