// Which sides of the border an activity names: the one rule behind `scope`, told in data/README.md.
import type { Country, PlaceCountry, Scope } from "#contract";

/** Words that name something of both lands or of neither, taken out before the sides are read. */
const neutralWords = /giáp Lào|hữu nghị Việt - Lào|biên giới Việt - Lào|tuyến Việt - Lào/gu;

const laoWords =
  /Lào|Sê Kông|Sê Koong|Sekong|Kà Lừm|Đắc Chưng|Đại đội (Biên phòng|bảo vệ biên giới) 53[34]|CK42|Pasaxon|Pakse|Attapeu|Champasak|Salavan|La Mam|Thà Teng|Con Zong|Đắc Tà Ọc|[Hh]ai huyện|[Hh]ai tỉnh|[Hh]ai bên/u;

const vietnameseWords =
  /Việt Nam|Quảng Nam|Đà Nẵng|Tam Kỳ|Hội An|Kon Tum|Thừa Thiên|Huế|Nam Giang|Tây Giang|Đắc Tôi|Chơ Chun|La Dêê|Hùng Sơn|Avương|BĐBP|Đồn|Bộ VHTTDL|Sở |HĐND|UBND|MTTQ|LHPN|[Hh]ai huyện|[Hh]ai tỉnh|[Hh]ai bên/u;

/** The sides that one organiser or participant names. */
export function sidesNamed(body: string): ReadonlySet<Country> {
  const words = body.replace(neutralWords, "");
  const sides = new Set<Country>();
  if (vietnameseWords.test(words)) sides.add("VN");
  if (laoWords.test(words)) sides.add("LA");
  return sides;
}

/**
 * Cross-border when both sides are named among the places, units, organisers and participants; else the one side that
 * is. Markers stand on the line and count for neither. Where Laos is not named, it is the Vietnamese side: the reports
 * are Vietnamese.
 */
export function scopeOf(named: {
  readonly countries: readonly PlaceCountry[];
  readonly bodies: readonly string[];
}): Scope {
  const sides = new Set<string>([
    ...named.countries,
    ...named.bodies.flatMap((body) => [...sidesNamed(body)]),
  ]);
  if (!sides.has("LA")) return "vn_side";
  return sides.has("VN") ? "cross_border" : "la_side";
}
