// One popover for all numbers of a view: a number opens it with what it stands for.
import { type ReactNode, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { formatFeatureRef } from "../../state/view.ts";
import { DialogHead } from "../../ui/DialogHead.tsx";
import { RecordsList } from "./RecordsList.tsx";
import type { RecordsRequest } from "./recordsRequest.ts";
import "./messages/index.ts";
import "./RecordsPopover.css";

export type OpenRecords = (button: HTMLElement, request: RecordsRequest) => void;

interface Opened {
  readonly request: RecordsRequest;
  /** What was selected then: choosing a record closes the list. */
  readonly selected: string | null;
}

/** The popover to be rendered once, and how to open it beside a button. */
export function useRecordsPopover(): { readonly popover: ReactNode; readonly openRecords: OpenRecords } {
  const [view] = useView();
  const selected = view.selected && formatFeatureRef(view.selected);
  const trigger = useRef<HTMLElement | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const request = opened?.selected === selected ? opened.request : null;
  return {
    openRecords: (button, next) => {
      trigger.current = button;
      setOpened({ request: next, selected });
    },
    popover: (
      <Popover
        className="records-popover"
        triggerRef={trigger}
        isOpen={request !== null}
        onOpenChange={(isOpen) => !isOpen && setOpened(null)}
        placement="bottom"
        offset={4}
      >
        {request && <RecordsDialog request={request} />}
      </Popover>
    ),
  };
}

function RecordsDialog({ request }: { readonly request: RecordsRequest }) {
  const { t } = useTranslation("records");
  return (
    <Dialog className="records-dialog" aria-label={request.title}>
      {({ close }) => (
        <>
          <DialogHead title={request.title} closeLabel={t("close")} onClose={close} />
          <RecordsList request={request} />
        </>
      )}
    </Dialog>
  );
}
