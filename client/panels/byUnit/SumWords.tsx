// How the numbers of a list by unit add up, in one sentence.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView } from "../../state/useView.ts";
import type { Sums } from "./countsByUnit.ts";
import "./messages/index.ts";
import "./SumWords.css";

export function SumWords({ sums }: { readonly sums: Sums }) {
  const { t } = useTranslation("byUnit");
  const lang = useLang();
  const [{ vintage }] = useView("vintage");
  const n = (count: number) => formatNumber(lang, count);
  const { total, one, several, split, none } = sums;
  const numbers = { total: n(total), one: n(one), several: n(several), split: n(split), none: n(none) };
  return <p className="by-unit-sum">{t(`sum.${vintage}`, numbers)}</p>;
}
