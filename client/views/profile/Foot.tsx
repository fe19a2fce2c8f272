// Below the drawing: what has no place on the line, and what the signs mean.
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { formatNumber } from "../../i18n/format.ts";
import { Sample } from "../../layers/Sample.tsx";
import { useLang } from "../../i18n/useLang.ts";
import { useCountOf } from "../../panels/filters/useFacets.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { glyphOf } from "./layout/kinds.ts";
import { RecordList } from "./RecordList.tsx";
import { usePaperPalette } from "./usePaperPalette.ts";
import "./Foot.css";
import type { Marks } from "./useLayoutOfProfile.ts";

interface Props {
  readonly marks: Marks;
  readonly matched: ReadonlySet<string> | null;
}

export function Foot({ marks, matched }: Props) {
  return (
    <footer className="profile-foot">
      <Apart marks={marks} matched={matched} />
      <Legend marks={marks} />
    </footer>
  );
}

function Apart({ marks, matched }: Props) {
  const { t } = useTranslation("profile");
  const { activities, placesApart, ties } = marks;
  const lists = [
    ...(["LA", "VN"] as const).map((side) => {
      const features = activities.apart[side].filter(({ id }) => !matched || matched.has(id));
      const title = t(`apart.activities.${side}`, { n: features.length });
      return { id: side, title, collection: "activities" as const, features };
    }),
    {
      id: "places",
      title: t("apart.places", { n: placesApart.length }),
      collection: "places" as const,
      features: placesApart,
    },
    {
      id: "ties",
      title: t("apart.ties", { n: ties.apart.length }),
      collection: "twinnings" as const,
      features: ties.apart,
    },
  ].filter(({ features }) => features.length > 0);
  if (lists.length === 0) return null;
  return (
    <section className="profile-apart" aria-label={t("apart.label")}>
      <h3>{t("apart.label")}</h3>
      <ul>
        {lists.map(({ id, title, collection, features }) => (
          <li key={id}>
            <RecordList title={title} why={t("apart.why")} collection={collection} features={features}>
              {title}
            </RecordList>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Legend({ marks }: { readonly marks: Marks }) {
  const { t } = useTranslation("profile");
  const { t: tMap } = useTranslation("map");
  const palette = usePaperPalette();
  const samples = [
    ["village", { type: "symbol", symbol: "village", fill: "light", country: "VN" }],
    ["post", { type: "symbol", symbol: "post", fill: "light", country: "VN" }],
    ["gate", { type: "symbol", symbol: "gate", fill: "solid", country: "VN" }],
    ["commune_seat", { type: "symbol", symbol: "commune_seat", fill: "solid", country: "LA" }],
    ["marker_estimated", { type: "symbol", symbol: "marker", fill: "hollow", country: null }],
    ["link_stated", { type: "line", line: "stated" }],
    ["link_deduced", { type: "line", line: "deduced" }],
    ["link_lost", { type: "line", line: "lost" }],
    ["band", { type: "band" }],
  ] as const;
  return (
    <section className="profile-legend" aria-label={t("legend.label")}>
      <Kinds marks={marks} />
      <ul className="profile-signs">
        {samples.map(([label, sample]) => (
          <li key={label}>
            <Sample sample={sample} palette={palette} />
            {tMap(`legend.${label}`)}
          </li>
        ))}
        <li>
          <span className="profile-span-sample" aria-hidden="true" />
          {t("legend.span")}
        </li>
      </ul>
      <p>{t("legend.sample")}</p>
    </section>
  );
}

/** Each kind leads to its activities in the list, and tells how many it will find there. */
function Kinds({ marks: { kinds } }: { readonly marks: Marks }) {
  const { t } = useTranslation("profile");
  const lang = useLang();
  const label = useCodeLabel("activity_kind");
  const countOf = useCountOf("kind");
  return (
    <ul className="profile-kinds" aria-label={t("legend.kinds")}>
      {kinds.kinds.map((kind) => {
        const glyph = glyphOf(kinds, kind);
        const count = countOf(kind);
        return (
          <li key={kind}>
            <ViewLink to={{ kind: [kind], list: "activities" }}>
              <svg viewBox="0 0 10 10" width="11" height="11" aria-hidden="true">
                <path className={glyph.line ? "glyph glyph-line" : "glyph"} d={glyph.path} />
              </svg>
              {t("legend.kindCount", {
                kind: label(kind),
                n: count === undefined ? "·" : formatNumber(lang, count),
              })}
            </ViewLink>
          </li>
        );
      })}
      <li>
        <svg viewBox="0 0 10 10" width="11" height="11" aria-hidden="true">
          <path className="glyph" d={glyphOf(kinds, "").path} />
        </svg>
        {t("legend.other")}
      </li>
      <li>
        <svg viewBox="0 0 10 10" width="11" height="11" aria-hidden="true">
          <circle className="speck" cx="5" cy="5" r="1.6" />
        </svg>
        {t("legend.filtered")}
      </li>
    </ul>
  );
}
