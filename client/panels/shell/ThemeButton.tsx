import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useTheme } from "./useTheme.ts";

/** Turns the page from paper to night and back; says which comes next. */
export function ThemeButton() {
  const { t } = useTranslation();
  const { theme, toggle } = useTheme();
  return (
    <Button look="icon" aria-label={t(theme === "dark" ? "theme.toLight" : "theme.toDark")} onPress={toggle}>
      <Icon name={theme === "dark" ? "light" : "dark"} />
    </Button>
  );
}
