// The way back from paper: the View's address as a code for a phone's camera, and as a link in a PDF.
import { create } from "qrcode";
import { useTranslation } from "react-i18next";
import { qrPath, quietZone } from "#contract";

/** Longer addresses give codes too fine for a printer. */
const maxLength = 1200;

export function OnlineSection({ address }: { readonly address: string }) {
  const { t } = useTranslation("print");
  return (
    <section className="paper-section paper-online">
      {address.length <= maxLength && <Code address={address} label={t("sheet.qr")} />}
      <p>
        <a href={address}>{t("sheet.open")}</a>
        <br />
        <span className="paper-host">{new URL(address).host}</span>
      </p>
    </section>
  );
}

function Code({ address, label }: { readonly address: string; readonly label: string }) {
  const { modules } = create(address, { errorCorrectionLevel: "L" });
  const size = modules.size + 2 * quietZone;
  return (
    <svg className="paper-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={qrPath(modules.size, (row, column) => modules.get(row, column) !== 0)} />
    </svg>
  );
}
