// The three heights of the sheet, from low to high, and which one a hand that lets go means.
export const sheetHeights = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

const at = (height: SheetHeight) => sheetHeights.indexOf(height);

export const taller = (height: SheetHeight): SheetHeight => sheetHeights[at(height) + 1] ?? "full";
export const lower = (height: SheetHeight): SheetHeight => sheetHeights[at(height) - 1] ?? "peek";

/** Faster than this (pixels per millisecond, upwards positive) a flick decides, not the place. */
const flick = 0.5;

/**
 * Where the sheet comes to rest.
 * @param part how much of the room the sheet takes when let go, 0 to 1
 * @param speed pixels per millisecond, upwards positive
 */
export function restingHeight(part: number, speed: number, from: SheetHeight): SheetHeight {
  if (speed > flick) return taller(from);
  if (speed < -flick) return lower(from);
  if (part < 0.3) return "peek";
  return part < 0.72 ? "half" : "full";
}
