// The dialog of the tool that the address names. Closing it leaves the rest of the View as it was.
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { FailureBoundary } from "../ui/FailureBoundary.tsx";
import { useView } from "../state/useView.ts";
import { DialogHead } from "../ui/DialogHead.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { tools } from "./index.ts";
import "./ToolDialog.css";

export function ToolDialog() {
  const { t } = useTranslation();
  const [{ tool }, setView] = useView("tool", "help", "term");
  if (tool === null) return null;
  const Tool = tools[tool];
  const close = () => setView({ tool: null, help: null, term: null });
  return (
    <ModalOverlay className="tool-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="tool-frame">
        <Dialog className="tool" aria-label={t(`tools.${tool}`)}>
          <DialogHead title={t(`tools.${tool}`)} closeLabel={t("tools.close")} onClose={close} isLarge />
          <div className="tool-body">
            <FailureBoundary title={t("tools.failed")}>
              <Suspense fallback={<Skeleton label={t("tools.loading")} lines={5} />}>
                <Tool />
              </Suspense>
            </FailureBoundary>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
