// A button that offers the list at hand as a file; the formats come when it is opened.
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import type { ListId } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { FailureBoundary } from "../shell/FailureBoundary.tsx";
import "../filters/FilterMenu.css";

const ExportChoices = lazy(async () => ({ default: (await import("./ExportChoices.tsx")).ExportChoices }));

export function DownloadMenu({ id }: { readonly id: ListId }) {
  const { t } = useTranslation();
  const title = `${t("download")}: ${t(`answer.${id}`)}`;
  return (
    <DialogTrigger>
      <Button look="quiet">
        <Icon name="download" />
        {t("download")}
        <span className="hidden-words">: {t(`answer.${id}`)}</span>
      </Button>
      <Popover className="filter-popover" placement="bottom end" offset={4}>
        <Dialog className="filter-dialog" aria-label={title}>
          <FailureBoundary title={t("failed.download")}>
            <Suspense fallback={<Skeleton label={t("loading.choices")} lines={6} />}>
              <ExportChoices id={id} />
            </Suspense>
          </FailureBoundary>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
