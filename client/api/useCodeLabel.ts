// The word of a code, from code_lists.csv.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { langOf } from "#contract";
import { codeListsQuery } from "./queries.ts";

/** Finds the label of a code of one list in the language of the page; the code itself until the lists are there, or when it is not among them. */
export function useCodeLabel(list: string): (code: string) => string {
  const { i18n } = useTranslation();
  const { data } = useQuery(codeListsQuery);
  const lang = langOf(i18n.language);
  return (code) => data?.[list]?.find((entry) => entry.code === code)?.[`label_${lang}`] ?? code;
}
