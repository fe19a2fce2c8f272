// Reads what is typed as a spot on the border line: "mốc 717 + 300 m", "marker 717 - 1.2 km", "ຫຼັກ 717", "km 63.4", "km 63+400".
import { fold } from "#contract";
import type { At } from "../../state/at.ts";

/** A spot; words that begin like one and go wrong; or words that are something else. */
export type Asked =
  | { readonly type: "spot"; readonly at: At }
  | { readonly type: "unreadable"; readonly of: At["of"] }
  | { readonly type: "other" };

const markerWord =
  /^(?:(?:cot )?moc(?: quoc)?(?: bien)?(?: gioi)?(?: so)?|(?:border |boundary )?marker(?: no\.?| number)?|ຫ[ຼລ]ັກ(?:ໝາຍ|ຫມາຍ)?(?:ຊາຍແດນ)?)\s*(?=\d)/;
const kmWord = /^(?:km|kilomet(?:re|er)?s?|ki[- ]?lo[- ]?met|cay so|ກມ|ກິໂລແມັດ)\.?\s*(?=\d)/;
const number = String.raw`\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const offset = new RegExp(
  String.raw`^([+\-−–]|cong|tru|plus|minus|ບວກ|ລົບ)\s*(${number})\s*(km|kilomet(?:re|er)?s?|ki[- ]?lo[- ]?met|ກມ|ກິໂລແມັດ|m|met(?:re|er)?s?|ມ|ແມັດ)?$`,
);
const minus = ["-", "−", "–", "tru", "minus", "ລົບ"];
const kmUnit = /^(?:k|ກ)/;
const metresPerKm = 1000;

/** Reads Vietnamese with or without tones, Lao and English; Lao digits too. Whether the line has such a spot is not asked here. */
export function readSpot(typed: string): Asked {
  const text = fold(typed).replace(/[\u0ed0-\u0ed9]/g, (digit) => String(digit.charCodeAt(0) - 0x0ed0));
  const marker = markerWord.exec(text)?.[0];
  if (marker !== undefined) return readMarker(text.slice(marker.length).trim());
  const km = kmWord.exec(text)?.[0] ?? (/^\d+(?:[.,]\d+)?\s*km$/.test(text) ? "" : undefined);
  if (km !== undefined) return readKm(text.slice(km.length).replace(/km$/, "").trim());
  return { type: "other" };
}

function readMarker(text: string): Asked {
  const [, digits = "", rest = ""] = /^(\d{1,4})\s*(.*)$/.exec(text) ?? [];
  const at = { of: "marker", number: Number(digits), offset_m: 0 } as const;
  if (digits && !rest) return { type: "spot", at };
  const [, sign = "", amount = "", unit = ""] = offset.exec(rest) ?? [];
  if (!digits || !sign) return { type: "unreadable", of: "marker" };
  const isKm = kmUnit.test(unit);
  const metres = isKm ? Number(amount.replace(",", ".")) * metresPerKm : readMetres(amount);
  if (!Number.isFinite(metres)) return { type: "unreadable", of: "marker" };
  return {
    type: "spot",
    at: { ...at, offset_m: Math.round(metres) * (minus.includes(sign) ? -1 : 1) },
  };
}

/** Metres are written with a mark at the thousands: 1.200 or 1,200. */
function readMetres(text: string): number {
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(text);
  return Number(isGrouped ? text.replace(/[.,]/g, "") : text.replace(",", "."));
}

/** `63.4`, `63,4`, or as on roads `63+400`. */
function readKm(text: string): Asked {
  const [, whole = "", metres] = /^(\d{1,3}(?:[.,]\d{1,3})?)(?:\s*\+\s*(\d{1,3}))?$/.exec(text) ?? [];
  if (!whole) return { type: "unreadable", of: "km" };
  const km = Number(whole.replace(",", ".")) + Number(metres ?? 0) / metresPerKm;
  return { type: "spot", at: { of: "km", km } };
}
