// One answer of the search: its name, its kind and unit, and why it matches when the name alone does not say so.
import { useTranslation } from "react-i18next";
import { fold, type SearchHit } from "#contract";
import { nameWithLang, useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { InLangs } from "../../ui/InLangs.tsx";
import { useKindWords } from "../useKindWords.ts";

/** What every item of the list is given. */
export interface SearchItemProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

export interface SearchHitItemProps extends SearchItemProps {
  readonly hit: SearchHit;
  /** What was typed. */
  readonly q: string;
}

export function SearchHitItem({ id, hit, q, isActive, onPoint, onChoose }: SearchHitItemProps) {
  const lang = useLang();
  const { name, lang: nameLang } = nameWithLang(lang, hit);
  const about = useAbout(hit);
  const reason = useReason(hit, name, q);
  return (
    <li
      id={id}
      className="search-hit"
      role="option"
      aria-selected={isActive}
      // The hand stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span className="search-hit-name" lang={nameLang}>
        {name}
      </span>
      <span className="search-hit-about">
        <InLangs text={about} />
      </span>
      {reason && (
        <span className="search-hit-reason">
          <InLangs text={reason} />
        </span>
      )}
    </li>
  );
}

function useAbout(hit: SearchHit): string {
  const { t } = useTranslation();
  const nameOf = useFeatureName();
  const kindWords = useKindWords();
  const unit = hit.unit === null ? undefined : nameOf(hit.unit)?.name;
  return [kindWords(hit.collection, hit.kind), unit && t("search.inUnit", { unit })]
    .filter(Boolean)
    .join(", ");
}

/** Empty where the name that is shown holds what was typed: it speaks for itself. */
function useReason(hit: SearchHit, name: string, q: string): string {
  const { t } = useTranslation();
  const lang = useLang();
  const { field, text } = hit.match;
  const former = hit.valid_to ? t("search.former", { day: formatDate(lang, hit.valid_to) }) : "";
  const isSeen = fold(name).includes(fold(q));
  const why = isSeen ? "" : field === "name" ? text : t(`search.${field}`, { text });
  return [why, former].filter(Boolean).join("; ");
}
