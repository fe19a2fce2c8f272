// A paper by its number and date, as a link to its record.
import type { FeatureOf, PaperSummary } from "#contract";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { useLang } from "../../i18n/useLang.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";

export function PaperReference({ paper }: { readonly paper: FeatureOf<PaperSummary> }) {
  const lang = useLang();
  const { number, signed_on } = paper.properties;
  const { name, lang: nameLang } = nameWithLang(lang, paper.properties);
  return (
    <span className="paper-reference">
      <FeatureLink to={{ collection: "papers", id: paper.id }} lang={number ? undefined : nameLang}>
        {number ? <InLangs text={number} /> : name}
      </FeatureLink>
      {signed_on && (
        <span className="aside">
          {" · "}
          <PartialDate date={signed_on} />
        </span>
      )}
    </span>
  );
}
