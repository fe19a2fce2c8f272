// What a picture of the map says of itself: what is selected, what is filtered, how much that leaves, of which day and data.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fold } from "#contract";
import { healthQuery } from "../../../api/queries.ts";
import { formatDate, formatNumber } from "../../../i18n/format.ts";
import { useLang } from "../../../i18n/useLang.ts";
import { useLocated } from "../../../layers/located/useLocated.ts";
import { useLocatedWords } from "../../../layers/located/useLocatedWords.ts";
import { layers } from "../../../layers/index.ts";
import { useListCount } from "../../../panels/answer/useListCount.ts";
import { useToday } from "../../../panels/details/today.ts";
import { useChips } from "../../../panels/filters/useChips.ts";
import { useFacets } from "../../../panels/filters/useFacets.ts";
import { useSelectedName } from "../../../panels/shell/useTitle.ts";
import { useView } from "../../../state/useView.ts";

export interface WordsOfPicture {
  readonly title: string;
  readonly lines: readonly string[];
  readonly foot: readonly string[];
  /** The name of its file, without ending. */
  readonly fileName: string;
}

export function usePictureWords(): WordsOfPicture {
  const { t } = useTranslation();
  const { t: share } = useTranslation("share");
  const lang = useLang();
  const name = useSelectedName(lang);
  const today = useToday();
  const filters = useFilterWords();
  const lines = [useCountWords(), useHiddenWords(), useSpotWords(), useDayWords()].filter(Boolean);
  const version = useQuery(healthQuery).data?.data_version;
  const portal = t("title");
  const made = share("picture.made", { day: formatDate(lang, today) });
  return {
    title: name || portal,
    lines: [...(name ? [portal] : []), ...filters, ...lines],
    foot: [
      [made, ...(version ? [share("picture.version", { version })] : []), location.host].join(" · "),
      share("picture.sample"),
    ],
    fileName: fileNameOf([name || portal, ...filters, today]),
  };
}

/** What is filtered, in one line; none when nothing is. */
function useFilterWords(): string[] {
  const { t } = useTranslation("share");
  const chips = useChips().map(({ label }) => label);
  return chips.length > 0 ? [t("picture.filters", { filters: chips.join("; ") })] : [];
}

/** The count above the list. */
function useCountWords(): string {
  const { t } = useTranslation();
  const lang = useLang();
  const matched = useListCount("activities");
  const total = useFacets().data?.total;
  if (matched === undefined || total === undefined) return "";
  return `${formatNumber(lang, matched)} ${t("answer.countWords", { total: formatNumber(lang, total) })}`;
}

/** Layers that are switched off: what is not seen is not absent. */
function useHiddenWords(): string {
  const { t } = useTranslation("map");
  const { t: share } = useTranslation("share");
  const [{ hidden }] = useView("hidden");
  const names = layers.filter(({ id }) => hidden.includes(id)).map(({ id }) => t(`layers.${id}`));
  return names.length > 0 ? share("picture.hidden", { layers: names.join(", ") }) : "";
}

function useSpotWords(): string {
  const words = useLocatedWords(useLocated());
  return words ? `${words.here} ${words.doubt}` : "";
}

/** Of which day the administrative division is, where it is not today's. */
function useDayWords(): string {
  const { t } = useTranslation();
  const lang = useLang();
  const [{ day }] = useView("day");
  return day ? `${t("division.label")} ${t("division.until", { day: formatDate(lang, day) })}` : "";
}

const longestName = 90;

/** Letters and numbers of the words, joined by hyphens. */
export function fileNameOf(words: readonly string[]): string {
  const parts = words.map((text) =>
    fold(text)
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/g, ""),
  );
  const day = parts.at(-1) ?? "";
  const said = parts
    .slice(0, -1)
    .filter(Boolean)
    .join("_")
    .slice(0, longestName)
    .replace(/[-_]+$/, "");
  return [said || "map", day].join("_");
}
