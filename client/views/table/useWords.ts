// What the cells need to say codes and ids in the language of the page; the same object until one of these changes.
import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Lang, UnitRule } from "#contract";
import { codeListsQuery } from "../../api/queries.ts";
import { type FeatureIndex, nameWithLang, useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { useUnitRule } from "../../api/useUnitRule.ts";
import { useLang } from "../../i18n/useLang.ts";

export interface Words {
  readonly lang: Lang;
  readonly t: TFunction<"table">;
  readonly index: FeatureIndex;
  /** In whose units a fact is counted; null while units and places are on their way. */
  readonly rule: UnitRule | null;
  /** The label of a code of a list; the code itself where there is none. */
  readonly label: (list: string, code: string) => string;
  /** The name of a place, unit, twinning or paper with its language; the id itself while the names are on their way. */
  readonly name: (id: string) => { readonly name: string; readonly lang: Lang };
}

export function useWords(): Words {
  const { t } = useTranslation("table");
  const lang = useLang();
  const index = useFeatureIndex();
  const rule = useUnitRule();
  const { data: codes } = useQuery(codeListsQuery);
  return useMemo(
    () => ({
      lang,
      t,
      index,
      rule,
      label: (list, code) => codes?.[list]?.find((entry) => entry.code === code)?.[`label_${lang}`] ?? code,
      name: (id) => {
        const collection = index.collectionOf(id);
        const feature = collection && index.find(collection, id);
        return feature ? nameWithLang(lang, feature.properties) : { name: id, lang };
      },
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the index is a new object at each drawing, and changes once
    [lang, t, codes, rule, index.isComplete],
  );
}
