// How the portal and its collections call themselves to other programs, in the three languages.
import type { CollectionId, Lang } from "#contract";

interface Naming {
  readonly title: string;
  readonly description: string;
}

export const portalWords: Readonly<Record<Lang, Naming>> = {
  vi: {
    title: "Bản đồ biên giới Quảng Nam – Sê Koong",
    description:
      "Đường biên giới Quảng Nam (Đà Nẵng) – Sê Koong, địa bàn hai bên, địa điểm, kết nghĩa, hoạt động, văn bản và số liệu; mỗi dữ kiện có nguồn và độ chắc chắn. Đường biên giới chỉ có giá trị minh họa.",
  },
  lo: {
    title: "ແຜນທີ່ຊາຍແດນ ກວ໋າງນາມ – ເຊກອງ",
    description:
      "ເສັ້ນຊາຍແດນ, ພື້ນທີ່ສອງຟາກ, ສະຖານທີ່, ການຜູກມິດ, ກິດຈະກຳ, ເອກະສານ ແລະ ຕົວເລກ ພ້ອມແຫຼ່ງຂໍ້ມູນ. ເສັ້ນຊາຍແດນເປັນພຽງພາບປະກອບ.",
  },
  en: {
    title: "Quảng Nam – Sê Koong border map",
    description:
      "The border of Quảng Nam (Đà Nẵng) and Sê Koong: units of both sides, places, twinnings, activities, papers and figures, each with its source and certainty. The border line is illustrative only.",
  },
};

export const collectionWords: Readonly<Record<CollectionId, Readonly<Record<Lang, Naming>>>> = {
  border: {
    vi: {
      title: "Đường biên giới và địa hình",
      description:
        "Đường biên, các đoạn theo xã và huyện, đất liền, sông, thị tứ và mốc ước lượng; đường chỉ có giá trị minh họa.",
    },
    lo: { title: "ເສັ້ນຊາຍແດນ ແລະ ພູມສັນຖານ", description: "ເສັ້ນຊາຍແດນເປັນພຽງພາບປະກອບ." },
    en: {
      title: "Border line and surroundings",
      description:
        "The line, the stretches that communes and districts face, lands, rivers, towns, estimated markers; illustrative only.",
    },
  },
  "admin-units": {
    vi: { title: "Địa bàn", description: "Tỉnh, huyện, xã của hai bên, trước và sau ngày 1/7/2025." },
    lo: { title: "ພື້ນທີ່", description: "ແຂວງ, ເມືອງ ແລະ ຕາແສງຂອງສອງຟາກ ກ່ອນ ແລະ ຫຼັງ 1/7/2025." },
    en: {
      title: "Administrative units",
      description: "Provinces, districts and communes of both sides, before and after 1 July 2025.",
    },
  },
  places: {
    vi: {
      title: "Địa điểm",
      description: "Thôn bản, đồn, cửa khẩu, mốc và trung tâm xã, với độ chính xác của vị trí.",
    },
    lo: { title: "ສະຖານທີ່", description: "ບ້ານ, ປ້ອມ, ດ່ານ, ຫຼັກໝາຍ ແລະ ສູນກາງຕາແສງ." },
    en: {
      title: "Places",
      description:
        "Villages, posts, gates, markers and commune seats, with how exactly each position is known.",
    },
  },
  twinnings: {
    vi: {
      title: "Kết nghĩa",
      description: "Các mối kết nghĩa giữa hai bên: ai với ai, ký khi nào, lần tiếp xúc gần nhất.",
    },
    lo: { title: "ຄູ່ມິດ", description: "ການຜູກມິດລະຫວ່າງສອງຟາກ." },
    en: {
      title: "Twinnings",
      description: "Formal ties between the two sides: who with whom, since when, last contact.",
    },
  },
  activities: {
    vi: {
      title: "Hoạt động",
      description: "Hoạt động thông tin, giao lưu, thăm hỏi, tuần tra chung, theo ngày và địa điểm.",
    },
    lo: { title: "ກິດຈະກຳ", description: "ກິດຈະກຳ ແລະ ການແລກປ່ຽນ ຕາມວັນທີ ແລະ ສະຖານທີ່." },
    en: { title: "Activities", description: "Dated outreach and exchanges, by kind, topic and place." },
  },
  papers: {
    vi: {
      title: "Văn bản",
      description: "Hiệp ước, thỏa thuận, nghị quyết, biên bản: số, ngày, các bên; không có vị trí.",
    },
    lo: { title: "ເອກະສານ", description: "ສົນທິສັນຍາ, ຂໍ້ຕົກລົງ, ມະຕິ ແລະ ບົດບັນທຶກ." },
    en: {
      title: "Papers",
      description: "Treaties, agreements, resolutions, minutes: number, dates, parties; without a position.",
    },
  },
  indicators: {
    vi: {
      title: "Số liệu",
      description: "Số liệu đã công bố, mỗi số có nguồn; các số khác nhau đứng cạnh nhau; không có vị trí.",
    },
    lo: { title: "ຕົວເລກ", description: "ຕົວເລກທີ່ເຜີຍແຜ່ ພ້ອມແຫຼ່ງຂໍ້ມູນ." },
    en: {
      title: "Indicators",
      description: "Published figures, each with its source; conflicting ones stand side by side.",
    },
  },
};

/** For programs that show one text to everyone: the three languages, each with its title. */
export function inEveryLanguage(words: Readonly<Record<Lang, Naming>>): Naming {
  const each = [words.vi, words.lo, words.en];
  return {
    title: each.map(({ title }) => title).join(" · "),
    description: each.map(({ description }) => description).join("\n"),
  };
}
