// Old units at the left, new ones at the right, a line from each to what it became. Readers of a screen hear it with each old unit.
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useCountOf } from "../../panels/filters/useFacets.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Badge } from "../../ui/Badge.tsx";
import type { Block, Unit, UnitChange } from "./changes.ts";

interface CrosswalkProps {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly change: UnitChange;
  /** Units whose code stands for another area before or after. */
  readonly reused: ReadonlySet<string>;
}

export function Crosswalk({ title, blocks, change, reused }: CrosswalkProps) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const id = useId();
  return (
    <div className="crosswalk" role="group" aria-labelledby={id}>
      <h5 className="crosswalk-title" id={id}>
        {title}
      </h5>
      <div className="crosswalk-head" aria-hidden="true">
        <span>{t("crosswalk.before", { day: formatDate(lang, change.dayBefore) })}</span>
        <span />
        <span>{t("crosswalk.after", { day: formatDate(lang, change.day) })}</span>
      </div>
      <ul>
        {blocks.map((block) => (
          <li key={block.olds[0]?.id} className="crosswalk-block">
            <ul className="crosswalk-units">
              {block.olds.map((old) => (
                <UnitCell key={old.id} unit={old} isReused={reused.has(old.id)}>
                  <Became old={old} news={block.news} />
                </UnitCell>
              ))}
            </ul>
            <Lines block={block} />
            <ul className="crosswalk-units">
              {block.news.map((next) => (
                <UnitCell key={next.id} unit={next} isReused={reused.has(next.id)} isNew />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The units of a side share the height evenly, so that a line knows where its ends are. */
function Lines({ block: { olds, news } }: { readonly block: Block }) {
  const middle = (position: number, of: number) => ((position + 0.5) / of) * 100;
  return (
    <div className="crosswalk-lines">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {olds.flatMap((old, from) =>
          news.map((next, to) => {
            if (!old.properties.succeeded_by.includes(next.id)) return null;
            const [start, end] = [middle(from, olds.length), middle(to, news.length)];
            return <path key={`${old.id} ${next.id}`} d={`M0 ${start}C55 ${start} 45 ${end} 100 ${end}`} />;
          }),
        )}
      </svg>
    </div>
  );
}

function Became({ old, news }: { readonly old: Unit; readonly news: readonly Unit[] }) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const names = news
    .filter(({ id }) => old.properties.succeeded_by.includes(id))
    .map(({ properties }) => nameWithLang(lang, properties).name)
    .join(", ");
  if (names === "") return <span className="crosswalk-about">{t("crosswalk.unknown")}</span>;
  return <span className="hidden-words">{t("crosswalk.became", { names })}</span>;
}

interface UnitCellProps {
  readonly unit: Unit;
  readonly isReused: boolean;
  readonly isNew?: boolean;
  readonly children?: ReactNode;
}

function UnitCell({ unit, isReused, isNew = false, children }: UnitCellProps) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const level = useCodeLabel("unit_level")(unit.properties.level);
  const name = nameWithLang(lang, unit.properties);
  return (
    <li className={isNew ? "crosswalk-unit crosswalk-new" : "crosswalk-unit"}>
      <span className="crosswalk-name">
        <FeatureLink to={{ collection: "admin-units", id: unit.id }} lang={name.lang}>
          {name.name}
        </FeatureLink>
      </span>
      <span className="crosswalk-about">
        {level} · {unit.properties.code} {isReused && <Badge tone="doubt">{t("crosswalk.reused")}</Badge>}
      </span>
      <ActivityCount id={unit.id} name={name.name} />
      {children}
    </li>
  );
}

function ActivityCount({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation("changes");
  const lang = useLang();
  const count = useCountOf("unit")(id);
  if (count === undefined) return null;
  if (count === 0) return <span className="crosswalk-none">{t("crosswalk.noActivity")}</span>;
  const n = formatNumber(lang, count);
  return (
    <ViewLink
      className="crosswalk-count"
      to={{ view: "table", table: "activities", list: "activities", unit: [id] }}
      label={t("crosswalk.activitiesOf", { name, n })}
    >
      {t("crosswalk.activities", { n })}
    </ViewLink>
  );
}
