// The words of the code lists, in the language of the page.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Code, Lang } from "#contract";
import { codeListsQuery } from "./queries.ts";

const none: readonly Code[] = [];

/** The label of a code in a language; the code itself, with spaces, while no label is known. */
export function labelOf(codes: readonly Code[], code: string, lang: Lang): string {
  const found = codes.find((one) => one.code === code);
  const label = found && (found[`label_${lang}`] || found.label_vi);
  return label || code.replaceAll("_", " ");
}

/** The codes of one list in their order, empty while they load. */
export function useCodes(list: string): readonly Code[] {
  return useQuery(codeListsQuery).data?.[list] ?? none;
}

/** Finds the word for a code of a list: `useCodeLabel("activity_kind")("gifts")`. */
export function useCodeLabel(list: string): (code: string) => string {
  const codes = useCodes(list);
  const { i18n } = useTranslation();
  const lang = Lang.safeParse(i18n.language);
  return (code) => labelOf(codes, code, lang.success ? lang.data : "vi");
}
