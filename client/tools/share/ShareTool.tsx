// The view as it stands, for others: its address, a code for phones, a frame for other sites.
import { useTranslation } from "react-i18next";
import { embedAddress, printAddress, sharedAddress } from "../../state/addresses.ts";
import { Section } from "../../ui/Section.tsx";
import { CopyField } from "./CopyField.tsx";
import { QrCode } from "./QrCode.tsx";
import { embedSnippet } from "./embedSnippet.ts";
import { MapPicture } from "./picture/MapPicture.tsx";
import "./messages/index.ts";
import "./share.css";

export function ShareTool() {
  const { t } = useTranslation("share");
  const address = sharedAddress(location.href);
  return (
    <>
      <Section title={t("address.title")}>
        <p>{t("address.words")}</p>
        <CopyField label={t("address.title")} text={address} />
        <QrCode text={address} label={t("address.code")} />
      </Section>
      <MapPicture />
      <Section title={t("print.title")}>
        <p>{t("print.words")}</p>
        <p>
          <a className="share-try" href={printAddress(location.href)}>
            {t("print.open")}
          </a>
        </p>
      </Section>
      <Section title={t("embed.title")}>
        <p>{t("embed.words")}</p>
        <CopyField label={t("embed.title")} text={embedSnippet(location.href, t("embed.frame"))} lines={4} />
        <p>
          <a className="share-try" href={embedAddress(location.href)}>
            {t("embed.try")}
          </a>
        </p>
      </Section>
    </>
  );
}
