// What can be done by keyboard, part by part.
import { useTranslation } from "react-i18next";
import { mapKeys } from "../../../map/keys.ts";
import { Section } from "../../../ui/Section.tsx";
import { keyGroups } from "./keys.ts";

interface Row {
  readonly keys: readonly string[];
  readonly words: string;
}

export function Keys() {
  const { t } = useTranslation("help");
  const { t: tMap } = useTranslation("mapWords");
  return (
    <>
      <p>{t("keys.intro")}</p>
      <KeyTable
        title={t("keys.map")}
        rows={mapKeys.map(({ keys, does }) => ({ keys, words: tMap(`keys.${does}`) }))}
      />
      {keyGroups.map(({ of, rows }) => (
        <KeyTable
          key={of}
          title={t(`keys.${of}`)}
          rows={rows.map(({ keys, does }) => ({ keys, words: t(`keys.deeds.${does}`) }))}
        />
      ))}
    </>
  );
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <Section title={title}>
      <dl className="help-keys">
        {rows.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
