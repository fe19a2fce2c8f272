// The map alone, for a frame in another page: with its credits, its legend and a way back to the whole portal.
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { FailureBoundary } from "./ui/FailureBoundary.tsx";
import { useThemeOfPage } from "./panels/shell/useTheme.ts";
import { useTitle } from "./panels/shell/useTitle.ts";
import { useView } from "./state/useView.ts";
import { Skeleton } from "./ui/Skeleton.tsx";
import { views } from "./views/index.ts";
import "./Embed.css";

const LegendPanel = lazy(async () => ({
  default: (await import("./panels/LegendPanel.tsx")).LegendPanel,
}));

export function Embed() {
  const { t } = useTranslation();
  // Every change of the View changes where the link leads.
  useView();
  useTitle();
  useThemeOfPage();
  const MapView = views.map;
  const whole = `/${location.search}${location.hash}`;
  return (
    <div className="embed">
      <main className="embed-map">
        <FailureBoundary title={t("failed.view")}>
          <Suspense fallback={<Skeleton label={t("loading.map")} lines={3} />}>
            <MapView />
            <LegendPanel isAlone />
          </Suspense>
        </FailureBoundary>
      </main>
      <p className="embed-foot">
        <a href={whole} target="_blank" rel="noopener">
          {t("title")}
        </a>
      </p>
    </div>
  );
}
