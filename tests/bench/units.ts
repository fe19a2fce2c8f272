// The administrative units of the large fictional world, before and after 2025-07-01.

/** One row of a table by its columns. */
export type Row = Readonly<Record<string, string | number>>;

export const oldCommunes = 40;
export const newCommunes = 15;
const districts = 4;
export const laoDistricts = 6;

/** Two provinces, districts and communes; the Vietnamese ones once until 2025-06-30 and once since. */
export function adminUnits(source: string): readonly Row[] {
  const cited = { source, certainty: "A" };
  const until = { valid_to: "2025-06-30", ...cited };
  const since = { valid_from: "2025-07-01", ...cited };
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    {
      id: "vn-p",
      code: 1,
      name_vi: "Tỉnh Hư Không",
      level: "province",
      country: "VN",
      succeeded_by: "vn-p-2025",
      ...until,
    },
    { id: "vn-p-2025", code: 1, name_vi: "Thành phố Mộng", level: "province", country: "VN", ...since },
    { id: "la-p", code: 2, name_vi: "Tỉnh Mơ", level: "province", country: "LA", ...cited },
    ...numbers(districts).map((n) => ({
      id: `vn-d${n}`,
      code: 10 + n,
      name_vi: `Huyện Ảo ${n}`,
      level: "district",
      country: "VN",
      parent: "vn-p",
      succeeded_by: numbers(newCommunes)
        .filter((commune) => commune % districts === n)
        .map(newCommuneId)
        .join(";"),
      ...until,
    })),
    ...numbers(oldCommunes).map((n) => ({
      id: oldCommuneId(n),
      code: 100 + n,
      name_vi: `Xã Thử ${n}`,
      level: "commune",
      country: "VN",
      parent: `vn-d${n % districts}`,
      succeeded_by: newCommuneId(n % newCommunes),
      ...until,
    })),
    ...numbers(newCommunes).map((n) => ({
      id: newCommuneId(n),
      code: 200 + n,
      name_vi: `Xã Hợp ${n}`,
      level: "commune",
      country: "VN",
      parent: "vn-p-2025",
      ...since,
    })),
    ...numbers(laoDistricts).map((n) => ({
      id: laoDistrictId(n),
      code: 20 + n,
      name_vi: `Mường Mơ ${n}`,
      level: "district",
      country: "LA",
      parent: "la-p",
      ...cited,
    })),
  ];
}

export const oldCommuneId = (n: number) => `vn-c${n}`;
export const newCommuneId = (n: number) => `vn-n${n}-2025`;
export const laoDistrictId = (n: number) => `la-d${n}`;
