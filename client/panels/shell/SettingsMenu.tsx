// On a phone, language and theme share one button.
import { useTranslation } from "react-i18next";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Button } from "../../ui/Button.tsx";
import { useView } from "../../state/useView.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

export function SettingsMenu() {
  const { t } = useTranslation();
  const [view] = useView();
  return (
    <DialogTrigger>
      <Button look="icon" aria-label={t("settings")}>
        <span className="settings-lang">{view.lang === "lo" ? "ລາວ" : view.lang.toUpperCase()}</span>
      </Button>
      <Popover className="settings-popover" placement="bottom end" offset={6}>
        <Dialog className="settings" aria-label={t("settings")}>
          <LanguageChoice />
          <ThemeButton />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
