// A part of the border itself: the line, a stretch, a marker estimated by its number, a land, river or town.
import { useTranslation } from "react-i18next";
import type { Border, FeatureOf } from "#contract";
import { roundKilometre } from "../../i18n/distance.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Precision } from "../../ui/Precision.tsx";
import { Section } from "../../ui/Section.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { RecordHeading } from "./RecordHeading.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

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
      <Section title={t("section.position")}>
        <BorderFacts border={border} />
        {isMarker && <p className="remark">{t("position.marker_remark")}</p>}
      </Section>
      <SourcesSection provenance={border.provenance} />
    </>
  );
}

function BorderFacts({ border }: { readonly border: Border }) {
  const { t } = useTranslation("details");
  const lang = useLang();
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
      {border.valid_from && <Fact label={t("unit.valid_from")}>{formatDate(lang, border.valid_from)}</Fact>}
      {border.valid_to && <Fact label={t("unit.valid_to")}>{formatDate(lang, border.valid_to)}</Fact>}
    </FactList>
  );
}

interface KilometresProps {
  readonly from: number | null;
  readonly to: number | null;
  readonly precisionKm: number | null;
}

/** Kilometres along the line, our own reference, with no more digits than their precision leaves. */
export function Kilometres({ from, to, precisionKm }: KilometresProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  if (from === null) return null;
  const precision = precisionKm ?? 1;
  const words = (km: number) => formatNumber(lang, roundKilometre(km, precision));
  const value =
    to === null || to === from
      ? t("position.border_km_value", { km: words(from) })
      : t("unit.stretch_value", {
          from: words(from),
          to: words(to),
          precision: formatNumber(lang, precision),
        });
  return (
    <Fact label={t("unit.stretch")}>
      {value} <span className="aside">{t("km_reference")}</span>
    </Fact>
  );
}
