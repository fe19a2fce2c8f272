// The tree is the heaviest widget of the page, so its code comes when it is first asked for.
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../ui/Skeleton.tsx";

const UnitFilter = lazy(async () => ({ default: (await import("./UnitFilter.tsx")).UnitFilter }));

export function UnitFilterLater() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Skeleton label={t("loading.choices")} />}>
      <UnitFilter />
    </Suspense>
  );
}
