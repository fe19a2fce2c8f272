// A record named where another one refers to it.
import { useTranslation } from "react-i18next";
import type { AdminUnitSummary } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { nameWithLang, useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";

interface RecordLinkProps {
  readonly id: string;
  /** Leaves out level and end of a unit where the words around it say them. */
  readonly isPlain?: boolean;
}

/** The name of a place, unit, twinning or paper as a link to it; the bare id while the collections are on their way. */
export function RecordLink({ id, isPlain = false }: RecordLinkProps) {
  const lang = useLang();
  const index = useFeatureIndex();
  const collection = index.collectionOf(id);
  const feature = collection && index.find(collection, id);
  if (!collection || !feature) return <span>{id}</span>;
  const { name, lang: nameLang } = nameWithLang(lang, feature.properties);
  const unit = index.find("admin-units", id)?.properties;
  return (
    <>
      <FeatureLink to={{ collection, id }} lang={nameLang === lang ? undefined : nameLang}>
        {name}
      </FeatureLink>
      {unit && !isPlain && <UnitAside unit={unit} />}
    </>
  );
}

/** Tây Giang and Nam Giang name a former district and a commune of today: the level and the end say which is meant. */
function UnitAside({ unit }: { readonly unit: AdminUnitSummary }) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const level = useCodeLabel("unit_level")(unit.level).toLocaleLowerCase(lang);
  const words =
    unit.valid_to === null ? level : t("unit.until", { level, date: formatDate(lang, unit.valid_to) });
  return <span className="aside"> ({words})</span>;
}

interface RecordLinksProps {
  readonly ids: readonly string[];
  readonly isPlain?: boolean;
}

/** Several records in a row. */
export function RecordLinks({ ids, isPlain = false }: RecordLinksProps) {
  return (
    <ul className="inline-list">
      {ids.map((id) => (
        <li key={id}>
          <RecordLink id={id} isPlain={isPlain} />
        </li>
      ))}
    </ul>
  );
}
