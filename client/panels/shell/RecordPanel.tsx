// The record of what is selected, fetched with its code when first asked for.
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { type FeatureRef, formatFeatureRef } from "../../state/view.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { FailureBoundary } from "../../ui/FailureBoundary.tsx";
import { OutsideFilter } from "./OutsideFilter.tsx";
import { useFocusToAndFro } from "./useFocusToAndFro.ts";
import "./RecordPanel.css";

const DetailPanel = lazy(async () => ({
  default: (await import("../details/DetailPanel.tsx")).DetailPanel,
}));

export function RecordPanel({ selected }: { readonly selected: FeatureRef }) {
  const { t } = useTranslation();
  const room = useFocusToAndFro(formatFeatureRef(selected));
  return (
    <div className="record-room" ref={room} tabIndex={-1}>
      <FailureBoundary title={t("failed.record")}>
        <Suspense fallback={<Skeleton label={t("loading.record")} lines={12} />}>
          <OutsideFilter selected={selected} />
          <DetailPanel selected={selected} />
        </Suspense>
      </FailureBoundary>
    </div>
  );
}
