// The address as a code that a phone's camera reads: black on white in both themes, as cameras want it.
import { create } from "qrcode";
import { useTranslation } from "react-i18next";
import { qrPath, quietZone } from "#contract";

/** Longer addresses give codes too fine for a phone's camera. */
const maxLength = 1200;

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation("share");
  if (text.length > maxLength) return <p>{t("address.tooLong")}</p>;
  const { modules } = create(text, { errorCorrectionLevel: "L" });
  const size = modules.size + 2 * quietZone;
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" d={qrPath(modules.size, (row, column) => modules.get(row, column) !== 0)} />
    </svg>
  );
}
