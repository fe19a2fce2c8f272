// On a phone, language and theme share one button.
import { useTranslation } from "react-i18next";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Button } from "../../ui/Button.tsx";
import { useView } from "../../state/useView.ts";
import { OfflineMenuLater } from "../offline/OfflineLater.tsx";
import { LanguageChoice, ownNames } from "./LanguageChoice.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

export function SettingsMenu() {
  const { t } = useTranslation();
  const [view] = useView("lang");
  return (
    <DialogTrigger>
      <Button look="icon">
        <span className="settings-lang" lang={view.lang}>
          {ownNames[view.lang].short}
        </span>
        <span className="hidden-words">{t("settings")}</span>
      </Button>
      <Popover className="settings-popover" placement="bottom end" offset={6}>
        <Dialog className="settings" aria-label={t("settings")}>
          <LanguageChoice />
          <ThemeButton />
          <OfflineMenuLater />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
