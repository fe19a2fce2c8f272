// Where, of whom or of what a figure was counted: in Vietnamese where the table says it so, else in English.
import type { IndicatorSummary } from "#contract";
import { scopeOf } from "../i18n/figure.ts";
import { useLang } from "../i18n/useLang.ts";
import { InLangs } from "./InLangs.tsx";

interface FigureScopeProps {
  readonly figure: Pick<IndicatorSummary, "scope" | "scope_vi">;
  readonly as?: "span" | "tspan";
}

export function FigureScope({ figure, as = "span" }: FigureScopeProps) {
  const lang = useLang();
  const isVietnamese = lang === "vi" && figure.scope_vi !== null;
  return <InLangs text={scopeOf(lang, figure)} lang={isVietnamese ? "vi" : "en"} as={as} />;
}
