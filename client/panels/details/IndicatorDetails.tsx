// One published figure beside the other figures of the same indicator.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FeatureOf, Indicator, Names } from "#contract";
import { featuresQuery } from "../../api/queries.ts";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useLang } from "../../i18n/useLang.ts";
import { FigureScope } from "../../ui/FigureScope.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { FigureValue, IndicatorFigures } from "./IndicatorFigures.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { RecordHeading } from "./RecordHeading.tsx";
import { RecordLinks } from "./RecordLink.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

/** An indicator is called by its code's label, in the language of the page alone. */
const noNames: Names = { name_vi: null, name_lo: null, name_en: null };

export function IndicatorDetails({ feature }: { readonly feature: FeatureOf<Indicator> }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const label = useCodeLabel("indicator")(feature.properties.indicator);
  const figure = feature.properties;
  return (
    <>
      <RecordHeading
        symbol="indicator"
        kind={t("kind.indicator")}
        names={{ ...noNames, [`name_${lang}`]: label }}
      />
      <NoteOfDoubt provenance={figure.provenance} />
      <FactList>
        <Fact label={t("indicators.value")}>
          <FigureValue figure={figure} />
        </Fact>
        <Fact label={t("indicators.scope")}>
          <FigureScope figure={figure} />
        </Fact>
        <Fact label={t("indicators.as_of")}>
          {figure.as_of === null ? t("no_date") : <PartialDate date={figure.as_of} />}
        </Fact>
        {figure.about_ids.length > 0 && (
          <Fact label={t("about")}>
            <RecordLinks ids={figure.about_ids} />
          </Fact>
        )}
      </FactList>
      <OtherFigures feature={feature} />
      <SourcesSection provenance={figure.provenance} />
    </>
  );
}

function OtherFigures({ feature }: { readonly feature: FeatureOf<Indicator> }) {
  const { t } = useTranslation("details");
  const answer = useQuery(featuresQuery("indicators"));
  const figures = (answer.data?.features ?? []).filter(
    ({ properties }) => properties.indicator === feature.properties.indicator,
  );
  if (figures.length < 2) return null;
  return (
    <Section title={t("section.same_indicator")}>
      <p className="remark">{t("indicators.several")}</p>
      <IndicatorFigures figures={figures} current={feature.id} />
    </Section>
  );
}
