// One territory of the administrative division: what it was and became, what lies in it, what happened there.
import { useTranslation } from "react-i18next";
import type { AdminUnit, FeatureOf } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Section } from "../../ui/Section.tsx";
import { ActivitySection } from "./ActivitySection.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { IndicatorsSection } from "./IndicatorsSection.tsx";
import { Kilometres } from "./Kilometres.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { PlacesInUnit } from "./PlacesInUnit.tsx";
import { RecordHeading } from "./RecordHeading.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { SideBadge } from "./SideBadge.tsx";
import { SourcesSection } from "./SourcesSection.tsx";
import { Succession } from "./Succession.tsx";
import { UnitCode } from "./UnitCode.tsx";
import { UnitTies } from "./UnitTies.tsx";

export function AdminUnitDetails({ feature }: { readonly feature: FeatureOf<AdminUnit> }) {
  const { t } = useTranslation("details");
  const levelLabel = useCodeLabel("unit_level");
  const unit = feature.properties;
  return (
    <>
      <RecordHeading
        symbol="unit"
        kind={levelLabel(unit.level)}
        names={unit}
        aliases={unit.aliases}
        isProperName
      >
        <SideBadge country={unit.country} />
        {unit.valid_to !== null && <Badge tone="ended">{t("unit.ended")}</Badge>}
      </RecordHeading>
      <NoteOfDoubt provenance={unit.provenance} />
      <Section title={t("section.unit")}>
        <UnitFacts unit={unit} />
        <UnitCode unit={feature} />
      </Section>
      <Succession unit={feature} />
      <PlacesInUnit id={feature.id} />
      <UnitTies unit={feature} />
      <ActivitySection of={{ unit: [feature.id] }} hasYears hasUnits />
      <IndicatorsSection about={feature.id} />
      <PapersSection ids={unit.paper_ids} />
      <SourcesSection provenance={unit.provenance} />
    </>
  );
}

function UnitFacts({ unit }: { readonly unit: AdminUnit }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  return (
    <FactList>
      {unit.parent && (
        <Fact label={t("unit.parent")}>
          <RecordLink id={unit.parent} />
        </Fact>
      )}
      {!unit.stretch && (
        <Fact label={t("unit.border")}>{t(`unit.is_border.${borderKey(unit.is_border)}`)}</Fact>
      )}
      {unit.stretch && (
        <Kilometres
          from={unit.stretch.km_from}
          to={unit.stretch.km_to}
          precisionKm={unit.stretch.precision_km}
        />
      )}
      {unit.area_km2 !== null && (
        <Fact label={t("unit.area")}>
          {t("unit.area_value", { value: formatNumber(lang, unit.area_km2) })}
        </Fact>
      )}
    </FactList>
  );
}

function borderKey(isBorder: boolean | null): "yes" | "no" | "not_stated" {
  if (isBorder === null) return "not_stated";
  return isBorder ? "yes" : "no";
}
