// A button that offers the list at hand as a file; the formats come when it is opened.
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { ListId } from "../../state/view.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { FailureBoundary } from "../../ui/FailureBoundary.tsx";
import "../filters/FilterMenu.css";

const ExportChoices = lazy(async () => ({ default: (await import("./ExportChoices.tsx")).ExportChoices }));

export function DownloadMenu({ id }: { readonly id: ListId }) {
  const { t } = useTranslation();
  const title = `${t("download")}: ${t(`answer.${id}`)}`;
  return (
    <PopoverButton
      title={title}
      className={buttonClass("quiet")}
      face={
        <>
          <Icon name="download" />
          {t("download")}
          <span className="hidden-words">: {t(`answer.${id}`)}</span>
        </>
      }
      popover={{ className: "filter-popover", placement: "bottom end", offset: 4 }}
      dialogClassName="filter-dialog"
    >
      <FailureBoundary title={t("failed.download")}>
        <Suspense fallback={<Skeleton label={t("loading.choices")} lines={6} />}>
          <ExportChoices id={id} />
        </Suspense>
      </FailureBoundary>
    </PopoverButton>
  );
}
