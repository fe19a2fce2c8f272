// How far colours lie apart for the eyes of all, and how they stand out from their ground.
import {
  type Color,
  type Rgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";

/**
 * Least distance (CIEDE2000) of two colours that nothing but colour tells apart. Marks of a third to half a degree, as ours
 * of 12–19 px are at 60 cm, differ for half of all readers from 7 (lightness) to 14 (blue to yellow) units of Lab on:
 * Stone, Szafir, Setlur: An engineering model for color difference as a function of size, Color and Imaging Conference 2014.
 */
export const apart = 10;
/** WCAG 2.2, 1.4.3: letters; 24 px and larger; 1.4.11: symbols, lines and borders that mean something. */
export const enough = { text: 4.5, largeText: 3, mark: 3 } as const;

type Sight = (colour: Color) => Color;
const toRgb = converter("rgb");
const toLinear = converter("lrgb");
const within = (channel: number) => Math.min(1, Math.max(0, channel));

/** Machado, Oliveira and Fernandes 2009 say their matrices of linear light, the library takes them of encoded values: both are asked. */
function inLinearLight(filter: Sight): Sight {
  return (colour) => {
    const { r, g, b } = toLinear(colour);
    const seen = toRgb(filter({ mode: "rgb", r, g, b }));
    return toRgb({ mode: "lrgb", r: within(seen.r), g: within(seen.g), b: within(seen.b) });
  };
}

const deficiencies = {
  protanopia: filterDeficiencyProt(1) as Sight,
  deuteranopia: filterDeficiencyDeuter(1) as Sight,
  tritanopia: filterDeficiencyTrit(1) as Sight,
};

const sights: Readonly<Record<string, readonly Sight[]>> = {
  normal: [(colour) => colour],
  ...Object.fromEntries(
    Object.entries(deficiencies).map(([name, filter]) => [name, [filter, inLinearLight(filter)]]),
  ),
};

/** A colour as CSS writes it. */
export function colour(text: string): Rgb {
  const parsed = parse(text);
  if (!parsed) throw new Error(`${text} is no colour`);
  return toRgb(parsed);
}

/** What is seen of a colour that lets its ground through. */
export function over(text: string, opacity: number, ground: string): Rgb {
  const [front, back] = [colour(text), colour(ground)];
  const mixed = (key: "r" | "g" | "b") => front[key] * opacity + back[key] * (1 - opacity);
  return { mode: "rgb", r: mixed("r"), g: mixed("g"), b: mixed("b") };
}

const difference = differenceCiede2000();
const asColour = (one: string | Rgb) => (typeof one === "string" ? colour(one) : one);

/** The distance of two colours for the eyes that tell them apart worst. */
export function distance(one: string | Rgb, other: string | Rgb): number {
  const [a, b] = [asColour(one), asColour(other)];
  return Math.min(
    ...Object.values(sights)
      .flat()
      .map((sight) => difference(sight(a), sight(b))),
  );
}

/** Contrast as WCAG counts it. */
export function contrast(front: string | Rgb, ground: string | Rgb): number {
  return wcagContrast(asColour(front), asColour(ground));
}

/** Says of each claim that fails what was found; nothing when all hold. */
export function faults(
  claims: readonly (readonly [what: string, found: number, least: number])[],
): readonly string[] {
  return claims.flatMap(([what, found, least]) =>
    found >= least ? [] : [`${what}: ${found.toFixed(2)}, expected ${least}`],
  );
}
