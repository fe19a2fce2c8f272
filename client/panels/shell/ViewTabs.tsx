// The ways to see one answer; shown when there is more than one.
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { type ViewId, viewIds } from "../../state/view.ts";

export function ViewTabs({ current }: { readonly current: ViewId }) {
  const { t } = useTranslation();
  const [, setView] = useView();
  return (
    <nav className="view-tabs" aria-label={t("views.label")}>
      {viewIds.map((id) => (
        <button
          key={id}
          type="button"
          className="language"
          aria-current={id === current ? "page" : undefined}
          onClick={() => setView({ view: id })}
        >
          {t(`views.${id}`)}
        </button>
      ))}
    </nav>
  );
}
