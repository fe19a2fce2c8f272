// The tree is the heaviest widget of the page: it comes when the page has come to rest, or when it is asked for.
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
