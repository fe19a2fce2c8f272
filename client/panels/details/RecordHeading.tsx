// What a record is and what it is called: kind, name, the names in the other languages, aliases.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Lang, type Names } from "#contract";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { useLang } from "../../i18n/useLang.ts";
import { KindSymbol, type SymbolName } from "./KindSymbol.tsx";
import "./RecordHeading.css";
import { InLangs } from "../../ui/InLangs.tsx";

interface RecordHeadingProps {
  readonly symbol: SymbolName;
  /** The kind in words, of the code lists. */
  readonly kind: ReactNode;
  readonly names: Names;
  readonly aliases?: readonly string[];
  /** Territories and places have names of their own in each language; titles of ties and papers are only our words for them. */
  readonly isProperName?: boolean;
  /** Badges: its side, its end. */
  readonly children?: ReactNode;
}

export function RecordHeading({
  symbol,
  kind,
  names,
  aliases = [],
  isProperName = false,
  children,
}: RecordHeadingProps) {
  const lang = useLang();
  const shown = nameWithLang(lang, names);
  return (
    <header className="record-heading">
      <p className="record-kind">
        <KindSymbol name={symbol} />
        <span>{kind}</span>
        {children}
      </p>
      <h2 lang={shown.lang}>{shown.name}</h2>
      <OtherNames names={names} shownIn={shown.lang} isProperName={isProperName} />
      <Aliases aliases={aliases} />
    </header>
  );
}

interface OtherNamesProps {
  readonly names: Names;
  readonly shownIn: Lang;
  readonly isProperName: boolean;
}

function OtherNames({ names, shownIn, isProperName }: OtherNamesProps) {
  const { t } = useTranslation("details");
  const others = Lang.options.filter(
    (lang) => lang !== shownIn && (isProperName || names[`name_${lang}`] !== null),
  );
  if (others.length === 0) return null;
  return (
    <dl className="other-names">
      {others.map((lang) => {
        const name = names[`name_${lang}`];
        return (
          <div key={lang}>
            <dt>{t(`language.${lang}`)}</dt>
            {name === null ? <dd className="not-known">{t("name_unknown")}</dd> : <dd lang={lang}>{name}</dd>}
          </div>
        );
      })}
    </dl>
  );
}

function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  const { t } = useTranslation("details");
  if (aliases.length === 0) return null;
  return (
    <p className="aliases">
      <InLangs text={t("aliases", { names: aliases.join(", ") })} />
    </p>
  );
}
