// On a phone the views stand at the foot of the page, within the thumb's reach: the first four, the rest in a menu.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { type ViewId, viewIds } from "../../state/view.ts";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import { ViewIcon } from "./ViewIcon.tsx";
import "./ViewBar.css";

/** A fifth place is the menu's: five are the most that a thumb hits without looking. */
const placesInBar = 4;
const inBar = viewIds.slice(0, placesInBar);
const inMenu = viewIds.slice(placesInBar);

export function ViewBar() {
  const { t } = useTranslation();
  const [{ view: current }, setView] = useView("view");
  return (
    <nav className="view-bar" aria-label={t("views.label")}>
      {inBar.map((id) => (
        <ViewButton key={id} id={id} current={current} onPress={() => setView({ view: id })}>
          {t(`viewsShort.${id}`)}
        </ViewButton>
      ))}
      <MoreViews current={current} onChoose={(view) => setView({ view })} />
    </nav>
  );
}

interface ViewButtonProps {
  readonly id: ViewId;
  readonly current: ViewId;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function ViewButton({ id, current, onPress, children }: ViewButtonProps) {
  return (
    <button
      type="button"
      className="view-button"
      aria-current={id === current ? "page" : undefined}
      onClick={onPress}
    >
      <ViewIcon of={id} />
      <span className="view-button-name">{children}</span>
    </button>
  );
}

interface MoreViewsProps {
  readonly current: ViewId;
  readonly onChoose: (view: ViewId) => void;
}

/** Its button bears the name of the current view when that is one of the menu. */
function MoreViews({ current, onChoose }: MoreViewsProps) {
  const { t } = useTranslation();
  const chosen = inMenu.find((id) => id === current);
  return (
    <PopoverButton
      title={t("views.moreBeside")}
      className="view-button"
      data={{ "data-current": chosen !== undefined }}
      face={
        <>
          <ViewIcon of={chosen ?? "more"} />
          <span className="view-button-name">{t(chosen ? `viewsShort.${chosen}` : "views.more")}</span>
          {chosen && <span className="hidden-words">{t("views.moreBeside")}</span>}
        </>
      }
      popover={{ className: "view-menu", placement: "top end", offset: 6 }}
      dialogClassName="view-menu-list"
    >
      {(close) =>
        inMenu.map((id) => (
          <ViewButton
            key={id}
            id={id}
            current={current}
            onPress={() => {
              onChoose(id);
              close();
            }}
          >
            {t(`views.${id}`)}
          </ViewButton>
        ))
      }
    </PopoverButton>
  );
}
