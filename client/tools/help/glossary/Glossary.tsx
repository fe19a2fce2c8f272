// The glossary: each word in three languages with what it means, found by any of them.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../i18n/format.ts";
import { useLang } from "../../../i18n/useLang.ts";
import { useView } from "../../../state/useView.ts";
import { InLangs } from "../../../ui/InLangs.tsx";
import { Section } from "../../../ui/Section.tsx";
import { findTerms, type Term, type TermGroup, writtenForms } from "./terms.ts";

export function Glossary() {
  const { t } = useTranslation("help");
  const lang = useLang();
  const [{ term }] = useView("term");
  const [q, setQ] = useState(term ?? "");
  const found = findTerms(q, (id) => t(`glossary.meanings.${id}`));
  const groups = [...Map.groupBy(found, ({ group }) => group)];
  return (
    <>
      <label className="help-search">
        <span>{t("glossary.search")}</span>
        <input className="text-input" type="search" value={q} onChange={({ target }) => setQ(target.value)} />
      </label>
      <p className="help-soft" role="status">
        {found.length === 0
          ? t("glossary.none")
          : t("glossary.found", { number: formatNumber(lang, found.length) })}
      </p>
      {groups.map(([group, terms]) => (
        <Group key={group} group={group} terms={terms} />
      ))}
      <p className="help-soft">{t("glossary.lao")}</p>
    </>
  );
}

function Group({ group, terms }: { readonly group: TermGroup; readonly terms: readonly Term[] }) {
  const { t } = useTranslation("help");
  const lang = useLang();
  return (
    <Section title={t(`glossary.groups.${group}`)}>
      <dl className="glossary">
        {terms.map((term) => (
          <div key={term.id} className="glossary-term">
            <dt>
              {writtenForms(term, lang).map((written) => (
                <span key={written.lang} lang={written.lang}>
                  {written.text}
                </span>
              ))}
            </dt>
            <dd>
              <InLangs text={t(`glossary.meanings.${term.id}`)} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
