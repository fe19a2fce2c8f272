// A part of the border itself: the line, a stretch, a marker estimated by its number, a land, river or town.
import { useTranslation } from "react-i18next";
import type { Border, BorderKind, FeatureOf } from "#contract";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Precision } from "../../ui/Precision.tsx";
import { Section } from "../../ui/Section.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { Kilometres } from "./Kilometres.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { RecordHeading } from "./RecordHeading.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

/** Lands, rivers, towns and the line itself are there for orientation: nothing is said of where along the line they lie. */
const hasPosition: Record<BorderKind, boolean> = {
  line: false,
  stretch: true,
  land: false,
  river: false,
  town: false,
  marker: true,
};

export function BorderDetails({ feature }: { readonly feature: FeatureOf<Border> }) {
  const { t } = useTranslation("details");
  const border = feature.properties;
  const isMarker = border.kind === "marker";
  return (
    <>
      <RecordHeading
        symbol={isMarker ? "marker" : "border"}
        kind={t(`border_kind.${border.kind}`)}
        names={border}
      />
      <NoteOfDoubt provenance={border.provenance} />
      {hasPosition[border.kind] && (
        <Section title={t("section.position")}>
          <BorderFacts border={border} />
          {isMarker && <p className="remark">{t("position.marker_remark")}</p>}
        </Section>
      )}
      {border.kind === "line" && <p className="remark">{t("border.line_remark")}</p>}
      <SourcesSection provenance={border.provenance} />
    </>
  );
}

function BorderFacts({ border }: { readonly border: Border }) {
  const { t } = useTranslation("details");
  return (
    <FactList>
      {border.kind === "marker" && (
        <Fact label={t("position.exactness")}>
          <Precision precision="estimated" radiusM={border.precision_m} />
        </Fact>
      )}
      {border.unit && (
        <Fact label={t("border.unit")}>
          <RecordLink id={border.unit} />
        </Fact>
      )}
      <Kilometres from={border.km_from} to={border.km_to} precisionKm={border.precision_km} />
      {border.valid_from && (
        <Fact label={t("unit.valid_from")}>
          <PartialDate date={border.valid_from} />
        </Fact>
      )}
      {border.valid_to && (
        <Fact label={t("unit.valid_to")}>
          <PartialDate date={border.valid_to} />
        </Fact>
      )}
    </FactList>
  );
}
