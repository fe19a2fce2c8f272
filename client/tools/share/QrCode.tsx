// The address as a code that a phone's camera reads: black on white in both themes, as cameras want it.
import { create } from "qrcode";
import { useTranslation } from "react-i18next";

/** Modules of quiet around the code (ISO/IEC 18004). */
const quiet = 4;
/** Longer addresses give codes too fine for a phone's camera. */
const maxLength = 1200;

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation("share");
  if (text.length > maxLength) return <p>{t("address.tooLong")}</p>;
  const { modules } = create(text, { errorCorrectionLevel: "L" });
  const size = modules.size + 2 * quiet;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" d={pathOf(modules.size, (row, column) => modules.get(row, column) !== 0)} />
    </svg>
  );
}

/** One stroke of squares for each run of dark modules in a row. */
function pathOf(size: number, isDark: (row: number, column: number) => boolean): string {
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    let from = 0;
    for (let column = 0; column <= size; column += 1) {
      if (column < size && isDark(row, column)) continue;
      if (column > from) runs.push(`M${from + quiet} ${row + quiet}h${column - from}v1h${from - column}z`);
      from = column + 1;
    }
  }
  return runs.join("");
}
