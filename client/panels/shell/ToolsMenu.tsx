// One button for what is done with the page as a whole; what is chosen opens as a dialog and stands in the address.
import { useTranslation } from "react-i18next";
import { printAddress } from "../../state/addresses.ts";
import { useView } from "../../state/useView.ts";
import { toolIds } from "../../state/view.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import { ViewIcon } from "./ViewIcon.tsx";
import "./ToolsMenu.css";

export function ToolsMenu() {
  const { t } = useTranslation();
  const [, setView] = useView("tool");
  return (
    <PopoverButton
      title={t("tools.label")}
      isNamedByTitle
      className={buttonClass("icon")}
      data={{ "data-tools": true }}
      face={<ViewIcon of="more" />}
      popover={{ className: "tools-popover", placement: "bottom end", offset: 6 }}
      dialogClassName="tools-menu"
    >
      {(close) => (
        <>
          {toolIds.map((id) => (
            <button
              key={id}
              type="button"
              className="tools-item"
              onClick={() => {
                close();
                setView({ tool: id });
              }}
            >
              {t(`tools.${id}`)}
            </button>
          ))}
          <a className="tools-item" href={printAddress(location.href)}>
            {t("tools.print")}
          </a>
        </>
      )}
    </PopoverButton>
  );
}
