// The address of the record that stays, to be copied and cited, and its page that is read without a script.
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CollectionId } from "#contract";
import { useLang } from "../../i18n/useLang.ts";
import { Button } from "../../ui/Button.tsx";
import { type Copied, copyText } from "../../ui/copyText.ts";
import { Section } from "../../ui/Section.tsx";
import "./StableAddress.css";

interface StableAddressProps {
  readonly collection: CollectionId;
  readonly id: string;
}

export function StableAddress({ collection, id }: StableAddressProps) {
  const { t } = useTranslation("details");
  const lang = useLang();
  const link = useRef<HTMLAnchorElement>(null);
  const [said, setSaid] = useState<Copied | null>(null);
  const address = new URL(`/id/${collection}/${encodeURIComponent(id)}`, location.href).href;
  const copy = async () => setSaid(await copyText(address, link.current));
  return (
    <Section title={t("address.title")}>
      <p className="stable-address">
        <a ref={link} href={address}>
          {address}
        </a>
      </p>
      <p className="stable-address-ways">
        <Button onPress={() => void copy()}>{t("address.copy")}</Button>
        <a href={`/api/collections/${collection}/items/${encodeURIComponent(id)}?f=html&lang=${lang}`}>
          {t("address.page")}
        </a>
        <span role="status">{said && t(`address.${said}`)}</span>
      </p>
    </Section>
  );
}
