// One line under the head of the page: that there is no network and of which day the data is, or that something new can be shown.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { showNews } from "../../api/offline/keeper.ts";
import type { News } from "../../api/offline/state.ts";
import { useView } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useManifest } from "./useManifest.ts";
import { useDayOf, useOffline } from "./useOffline.ts";
import "./messages/index.ts";
import "./OfflineNotice.css";

export function OfflineNotice() {
  const [{ lang }] = useView("lang");
  useManifest(lang);
  const { isOnline, news } = useOffline();
  const [put, setPut] = useState<News | null>(null);
  const isNews = news !== null && news !== put;
  return (
    <div className="offline-notices" role="status">
      {isOnline === false && <Away />}
      {isNews && <NewsLine news={news} onLater={() => setPut(news)} />}
    </div>
  );
}

function Away() {
  const { t } = useTranslation("offline");
  const { shown } = useOffline();
  const dayOf = useDayOf();
  return (
    <p className="offline-notice">
      <Icon name="away" />
      <span>{shown ? t("away", { date: dayOf(shown) }) : t("awayNotKept")}</span>
    </p>
  );
}

function NewsLine({ news, onLater }: { readonly news: News; readonly onLater: () => void }) {
  const { t } = useTranslation("offline");
  const dayOf = useDayOf();
  return (
    <div className="offline-notice">
      <span>{news.of === "data" ? t("news.data", { date: dayOf(news.info) }) : t("news.portal")}</span>
      <span className="offline-steps">
        <Button look="primary" onPress={() => void showNews()}>
          {t("news.show")}
        </Button>
        <Button look="quiet" onPress={onLater}>
          {t("news.later")}
        </Button>
      </span>
    </div>
  );
}
