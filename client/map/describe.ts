// What the tooltip says of a drawn feature: its name, its kind, its counts.
import type { TFunction } from "i18next";
import { type Lang, nameIn, PlaceSummary } from "#contract";
import { countAt } from "../layers/activities/features.ts";
import { isLinked, type Ref, refOf, type Twinning } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import type { Site } from "../layers/places/sites.ts";
import { groupName, nameOf, recordOf } from "./subjects.ts";
import type { Pointed } from "./usePointer.ts";

export interface Description {
  readonly title: string;
  readonly lines: readonly string[];
}

type T = TFunction<"map">;

/** The words for what is drawn; null where nothing can be said. */
export function describe(
  { ref, properties }: Pick<Pointed, "ref" | "properties">,
  scene: Scene,
  lang: Lang,
  t: T,
): Description | null {
  const [kind, id = ""] = ref.split("/");
  if (kind === "twinnings") return tie(id, scene, lang, t);
  if (kind === "border") {
    const marker = scene.facts.border.find((feature) => feature.id === id)?.properties;
    return marker?.number
      ? { title: t("tip.marker", { number: marker.number }), lines: [t("legend.marker_estimated")] }
      : null;
  }
  if (kind === "unknown" || kind === "crowd") return group(ref, scene, lang, t);
  if (kind === "places") return place(id, scene, properties, lang, t);
  const record = recordOf(ref, scene);
  const unit = scene.facts.units.find((candidate) => candidate.id === record?.id);
  if (!unit) return null;
  const { level, valid_to } = unit.properties;
  const former = valid_to ? [t("tip.former")] : [];
  return {
    title: nameIn(lang, unit.properties),
    lines: [t(`level.${level}`), ...former, ...counts(ref, scene, t)],
  };
}

/** What is told of a place; tiles leave out what is not known. */
const DrawnPlace = PlaceSummary.pick({
  name_vi: true,
  name_lo: true,
  name_en: true,
  kind: true,
  coord_precision: true,
});
const unnamed = { name_vi: null, name_lo: null, name_en: null };

function place(id: string, scene: Scene, drawn: Pointed["properties"], lang: Lang, t: T): Description | null {
  const known = scene.facts.places.find((candidate) => candidate.id === id)?.properties;
  const found = known ?? DrawnPlace.safeParse({ ...unnamed, ...drawn }).data;
  if (!found) return null;
  const { kind, coord_precision } = found;
  const ties = scene.facts.twinnings.filter(
    (twinning) =>
      isLinked(twinning) && [...twinning.properties.vn_ids, ...twinning.properties.la_ids].includes(id),
  ).length;
  return {
    title: nameIn(lang, found),
    lines: [
      t(`legend.${kind}`),
      t(`precision.${coord_precision}`),
      ...(ties ? [t("tip.ties", { number: ties })] : []),
      ...counts(refOf("places", id), scene, t),
    ],
  };
}

function counts(ref: Ref, { sites, matched }: Scene, t: T): string[] {
  const site = sites.of.get(ref);
  if (!site || site.activities.length === 0) return [];
  const { count, undated, crossBorder, total } = countAt(site, matched);
  if (count === 0) return [t("tip.filtered", { total })];
  return [
    count === total ? t("tip.activities", { total }) : t("tip.activitiesOf", { matched: count, total }),
    ...(crossBorder ? [t("tip.crossBorder", { number: crossBorder })] : []),
    ...(undated ? [t("tip.undated", { number: undated })] : []),
  ];
}

function group(ref: Ref, scene: Scene, lang: Lang, t: T): Description | null {
  const site = scene.sites.of.get(ref);
  if (!site) return null;
  return { title: groupTitle(site, scene, lang, t), lines: [t("tip.open"), ...counts(ref, scene, t)] };
}

/** How many places a group holds, and of which unit they are, where it is one. */
export function groupTitle(site: Site, { facts }: Scene, lang: Lang, t: T): string {
  const number = site.places.length + site.units.length;
  const unit = groupName(site, facts, lang);
  if (site.kind === "unknown") return t("unknownTitle", { number, unit });
  return site.unit ? t("gatheredTitle", { number, unit }) : t("crowdTitle", { number });
}

function tie(id: string, { facts }: Scene, lang: Lang, t: T): Description | null {
  const found: Twinning | undefined = facts.twinnings.find((twinning) => twinning.id === id);
  if (!found) return null;
  const { vn_ids, la_ids, vn_is_one_of, certainty, lost_vn_side, counted } = found.properties;
  const names = (ids: readonly string[]) => ids.map((end) => nameOf(end, facts, lang));
  const vn = names(vn_ids).join(vn_is_one_of ? t("tip.or") : ", ");
  return {
    title: t("tip.sides", { vn, la: names(la_ids).join(", ") }),
    lines: [
      nameIn(lang, found.properties),
      ...(counted ? [t("tip.counted", { vn: counted.vn, la: counted.la })] : []),
      t(`certainty.${certainty}`),
      ...(lost_vn_side ? [t("legend.link_lost")] : []),
    ],
  };
}
