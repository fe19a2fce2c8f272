// The places in a unit, by kind; by the same rule as the filter on that unit.
import { useTranslation } from "react-i18next";
import { type FeatureOf, PlaceKind, type PlaceSummary } from "#contract";
import { useFeatures } from "../../api/useFeatures.ts";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Section } from "../../ui/Section.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { KindSymbol } from "./KindSymbol.tsx";
import { RecordLinks } from "./RecordLink.tsx";

export function PlacesInUnit({ id }: { readonly id: string }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const places = useFeatures("places", { unit: [id] });
  return (
    <Section
      title={t("section.places")}
      {...(places.data && { count: formatNumber(lang, places.data.numberMatched) })}
    >
      {places.isPending && <Skeleton label={t("loading")} lines={2} />}
      {places.isError && <ErrorNote title={t("places.failed")} onRetry={() => void places.refetch()} />}
      {places.data && <ByKind places={places.data.features} />}
    </Section>
  );
}

function ByKind({ places }: { readonly places: readonly FeatureOf<PlaceSummary>[] }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const kindLabel = useCodeLabel("place_kind");
  if (places.length === 0) return <p className="nothing">{t("places.none")}</p>;
  return PlaceKind.options.map((kind) => {
    const ofKind = places.filter(({ properties }) => properties.kind === kind);
    const unplaced = ofKind.filter(({ geometry }) => geometry === null).length;
    if (ofKind.length === 0) return null;
    return (
      <Disclosure
        key={kind}
        level={4}
        title={
          <span className="kind-title">
            <KindSymbol name={kind} /> {kindLabel(kind)}
          </span>
        }
        aside={formatNumber(lang, ofKind.length)}
      >
        <RecordLinks ids={ofKind.map(({ id }) => id)} />
        {unplaced > 0 && (
          <p className="remark">{t("places.unplaced", { number: formatNumber(lang, unplaced) })}</p>
        )}
      </Disclosure>
    );
  });
}
