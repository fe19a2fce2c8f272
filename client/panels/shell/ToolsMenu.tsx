// One button for what is done with the page as a whole; what is chosen opens as a dialog and stands in the address.
import { useTranslation } from "react-i18next";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { printAddress } from "../../state/addresses.ts";
import { useView } from "../../state/useView.ts";
import { toolIds } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { ViewIcon } from "./ViewIcon.tsx";
import "./ToolsMenu.css";

export function ToolsMenu() {
  const { t } = useTranslation();
  const [, setView] = useView("tool");
  return (
    <DialogTrigger>
      <Button look="icon" aria-label={t("tools.label")} data-tools>
        <ViewIcon of="more" />
      </Button>
      <Popover className="tools-popover" placement="bottom end" offset={6}>
        <Dialog className="tools-menu" aria-label={t("tools.label")}>
          {({ close }) => (
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
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
