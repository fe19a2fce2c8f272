// Languages of the portal, and the one rule by which a name is chosen.
import { z } from "zod";

export const Lang = z.enum(["vi", "lo", "en"]);
export type Lang = z.infer<typeof Lang>;

/** The language that a text names; Vietnamese when it names none. */
export function langOf(text: string): Lang {
  return Lang.options.find((lang) => lang === text) ?? "vi";
}

/** Names of a feature. An empty language is null: no name is invented by transliteration. */
export const Names = z.object({
  name_vi: z.string().nullable(),
  name_lo: z.string().nullable(),
  name_en: z.string().nullable(),
});
export type Names = z.infer<typeof Names>;

/** In which order the languages of a name are tried. A Lao reader is served by the Latin transcription before the Vietnamese. */
export const nameFallback: Readonly<Record<Lang, readonly (keyof Names)[]>> = {
  vi: ["name_vi", "name_en", "name_lo"],
  lo: ["name_lo", "name_en", "name_vi"],
  en: ["name_en", "name_vi", "name_lo"],
};

/** The name to show in a language; the empty string when the feature has no name at all. */
export function nameIn(lang: Lang, names: Names): string {
  for (const key of nameFallback[lang]) {
    const name = names[key];
    if (name) return name;
  }
  return "";
}
