// The button that says whether the portal is kept for where there is no network, and keeps or forgets it.
import { useTranslation } from "react-i18next";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { forget, keepForGood } from "../../api/offline/keeper.ts";
import type { Keeping } from "../../api/offline/state.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useDayOf, useOffline } from "./useOffline.ts";
import "./messages/index.ts";
import "./OfflineMenu.css";

export function OfflineMenu() {
  const { t } = useTranslation("offline");
  const { keeping } = useOffline();
  return (
    <DialogTrigger>
      <Button look="icon" aria-label={t("label")} data-offline={keeping.is}>
        <Icon name={keeping.is === "kept" ? "kept" : "away"} />
      </Button>
      <Popover className="offline-popover" placement="bottom end" offset={6}>
        <Dialog className="offline-menu" aria-label={t("label")}>
          <OfflineFacts />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function OfflineFacts() {
  const { t } = useTranslation("offline");
  const { keeping, shown } = useOffline();
  const dayOf = useDayOf();
  return (
    <>
      <h2 className="offline-title">{t("label")}</h2>
      <p role="status">{keeping.is === "hindered" ? t(`hindered.${keeping.hindrance}`) : t(keeping.is)}</p>
      {shown && <p className="offline-day">{t("asOf", { date: dayOf(shown) })}</p>}
      <OfflineStep keeping={keeping} />
    </>
  );
}

function OfflineStep({ keeping }: { readonly keeping: Keeping }) {
  const { t } = useTranslation("offline");
  if (keeping.is === "kept") return <Button onPress={() => void forget()}>{t("forget")}</Button>;
  if (keeping.is !== "not-kept" && keeping.is !== "hindered") return null;
  return (
    <Button look="primary" onPress={() => void keepForGood()}>
      {t(keeping.is === "hindered" ? "again" : "keep")}
    </Button>
  );
}
