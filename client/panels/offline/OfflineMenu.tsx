// The button that says whether the portal is kept for where there is no network, and keeps or forgets it.
import { useTranslation } from "react-i18next";
import { forget, keepForGood } from "../../api/offline/keeper.ts";
import type { Keeping } from "../../api/offline/state.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import { useDayOf, useOffline } from "./useOffline.ts";
import "./messages/index.ts";
import "./OfflineMenu.css";

export function OfflineMenu() {
  const { t } = useTranslation("offline");
  const { keeping } = useOffline();
  return (
    <PopoverButton
      title={t("label")}
      isNamedByTitle
      className={buttonClass("icon")}
      data={{ "data-offline": keeping.is }}
      face={<Icon name={keeping.is === "kept" ? "kept" : "away"} />}
      popover={{ className: "offline-popover", placement: "bottom end", offset: 6 }}
      dialogClassName="offline-menu"
    >
      <OfflineFacts />
    </PopoverButton>
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
