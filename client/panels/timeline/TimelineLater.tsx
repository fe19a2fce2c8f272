// The timeline comes in a chunk of its own, so that list and map do not wait for it.
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import type { ViewId } from "../../state/view.ts";
import { FailureBoundary } from "../../ui/FailureBoundary.tsx";
import "./TimelineLater.css";

const Timeline = lazy(async () => ({ default: (await import("./Timeline.tsx")).Timeline }));

/** The views of activities that time runs under. */
const timedViews: readonly ViewId[] = ["map", "profile", "table"];

export function TimelineLater({ isOpenAtFirst }: { readonly isOpenAtFirst: boolean }) {
  const { t } = useTranslation();
  const [{ view }] = useView("view");
  if (!timedViews.includes(view)) return null;
  return (
    <FailureBoundary title={t("failed.timeline")}>
      <Suspense
        fallback={<div className={isOpenAtFirst ? "timeline-room" : "timeline-room timeline-room-low"} />}
      >
        <Timeline isOpenAtFirst={isOpenAtFirst} />
      </Suspense>
    </FailureBoundary>
  );
}
