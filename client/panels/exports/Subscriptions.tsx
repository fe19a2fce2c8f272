// Feeds of the list to subscribe to: the address to copy, a way into the calendar of the device, and what is left out.
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { feedAddress, webcalAddress } from "../../api/feeds.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { ListId } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { type Copied, copyText } from "../../ui/copyText.ts";
import { useList } from "../answer/useListCount.ts";
import { type FeedName, feedsOf } from "./feeds.ts";
import { useExportFilter } from "./useExportFilter.ts";
import "./Subscriptions.css";

export function Subscriptions({ id }: { readonly id: ListId }) {
  const { t } = useTranslation("exports");
  const titleId = useId();
  const lang = useLang();
  const filter = useExportFilter(id);
  const features = useList(id).data?.features ?? [];
  const feeds = feedsOf(id);
  if (feeds.length === 0) return null;
  return (
    <section className="subscriptions" aria-labelledby={titleId}>
      <h3 id={titleId}>{t("subscribe")}</h3>
      <p className="exports-remark">{t("subscribeHow")}</p>
      <ul>
        {feeds.map(({ name, file, isCalendar, holds }) => (
          <Subscription
            key={name}
            name={name}
            address={feedAddress(file, filter, lang)}
            isCalendar={isCalendar}
            leftOut={features.filter(({ properties }) => !holds(properties)).length}
          />
        ))}
      </ul>
    </section>
  );
}

interface SubscriptionProps {
  readonly name: FeedName;
  readonly address: string;
  readonly isCalendar: boolean;
  readonly leftOut: number;
}

function Subscription({ name, address, isCalendar, leftOut }: SubscriptionProps) {
  const { t } = useTranslation("exports");
  const lang = useLang();
  const titleId = useId();
  const shown = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<Copied | null>(null);
  const copy = async () => setSaid(await copyText(address, shown.current));
  return (
    <li className="subscription" aria-labelledby={titleId}>
      <span className="subscription-title" id={titleId}>
        {t(`feeds.${name}.title`)}
      </span>
      <span className="export-use">
        {t(`feeds.${name}.use`)}
        {leftOut > 0 && ` ${t(`feeds.${name}.leftOut`, { n: formatNumber(lang, leftOut) })}`}
      </span>
      <code className="subscription-address" ref={shown}>
        {address}
      </code>
      <span className="subscription-ways">
        <Button onPress={() => void copy()}>
          {t("copy")}
          <span className="hidden-words">: {t(`feeds.${name}.title`)}</span>
        </Button>
        {isCalendar && (
          <a className="subscription-open" href={webcalAddress(address)}>
            {t("openCalendar")}
          </a>
        )}
        <span className="export-use" role="status">
          {said && t(`said.${said}`)}
        </span>
      </span>
    </li>
  );
}
