// Slices of time and festivals in words.
import { useTranslation } from "react-i18next";
import { formatDate, formatSpan } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { Grain } from "../../state/view.ts";
import type { Bin } from "./bins.ts";
import { type Festival, festivalsOf } from "./festivals.ts";

/** `2024`, "Quý 1/2024" or `03/2024`. */
export function useBinWords(grain: Grain): (bin: Bin) => string {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  return (bin) => {
    const [year = "", quarter = ""] = bin.key.split("-Q");
    return grain === "quarter" ? t("quarterOf", { quarter, year }) : formatDate(lang, bin.key);
  };
}

/** The festivals that begin in a slice, each with its days: "Tết 10/02/2024". */
export function useFestivalWords(): (bin: Bin) => string {
  const { t } = useTranslation("timeline");
  const lang = useLang();
  const words = ({ id, first, last }: Festival) =>
    `${t(`festivalNames.${id}`)} ${formatSpan(lang, first, last)}`;
  return (bin) => festivalsIn(bin).map(words).join("; ");
}

export function festivalsIn({ first, last }: Bin): readonly Festival[] {
  return festivalsOf(Number(first.slice(0, 4))).filter(
    (festival) => first <= festival.first && festival.first <= last,
  );
}
