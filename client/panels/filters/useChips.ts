// Every choice that is on, in words, with the patch that takes it back.
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useFeatureName } from "../../api/useFeatureIndex.ts";
import { formatPeriodWords } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { useView, type View, type ViewPatch } from "../../state/useView.ts";
import { type ViewFilterKey, viewFilterKeys } from "../../state/view.ts";
import { useToday } from "../details/today.ts";
import { presetOf, wholeYearOf } from "./periods.ts";

export interface ChipOfFilter {
  readonly key: ViewFilterKey;
  readonly id: string;
  readonly label: string;
  readonly remove: ViewPatch;
}

/** Takes one value out of a list; an empty list is no filter. */
function without<Value>(values: readonly Value[], value: Value): Value[] | null {
  const rest = values.filter((one) => one !== value);
  return rest.length ? rest : null;
}

type ListKey = "unit" | "kind" | "topic" | "scope" | "side" | "certainty";

/** The words of each choice of a filter that holds several. */
function useListWords(): { readonly [Key in ListKey]: (value: string) => string } {
  const { t } = useTranslation("filters");
  const featureName = useFeatureName(["admin-units"]);
  const kind = useCodeLabel("activity_kind");
  const topic = useCodeLabel("topic");
  const scope = useCodeLabel("scope");
  const side = useCodeLabel("side");
  const certainty = useCodeLabel("certainty");
  return {
    unit: (id) => featureName(id)?.name ?? id,
    kind,
    topic,
    scope,
    side: (code) => t("sideChip", { side: side(code) }),
    certainty,
  };
}

function listChips(view: Pick<View, ViewFilterKey>, words: ReturnType<typeof useListWords>): ChipOfFilter[] {
  return (Object.keys(words) as ListKey[]).flatMap((key) =>
    (view[key] ?? []).map((value: string) => ({
      key,
      id: `${key}-${value}`,
      label: words[key](value),
      remove: { [key]: without<string>(view[key] ?? [], value) },
    })),
  );
}

export function useChips(): readonly ChipOfFilter[] {
  const { t } = useTranslation("filters");
  const lang = useLang();
  const [view] = useView(...viewFilterKeys);
  const day = useToday();
  const words = useListWords();
  const chips = listChips(view, words);
  const { period, undated, twinned, q } = view;
  if (period) {
    const preset = presetOf(period, day);
    const label = preset ? t(`presets.${preset}`) : (wholeYearOf(period) ?? formatPeriodWords(lang, period));
    chips.push({ key: "period", id: "period", label, remove: { period: null, undated: null } });
  }
  if (undated)
    chips.push({
      key: "undated",
      id: "undated",
      label: t(undated === "only" ? "undatedOnly" : "undatedInclude"),
      remove: { undated: null },
    });
  if (twinned !== null)
    chips.push({
      key: "twinned",
      id: "twinned",
      label: t(twinned ? "twinnedTrue" : "twinnedFalse"),
      remove: { twinned: null },
    });
  if (q) chips.push({ key: "q", id: "q", label: t("qChip", { q }), remove: { q: null } });
  return chips;
}
