// A button that opens a dialog beside it. What lays the dialog out comes when it is first wanted, so that the list does not wait for it.
import { lazy, type ReactNode, Suspense, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button as AriaButton } from "react-aria-components/Button";
import { FailureBoundary } from "./FailureBoundary.tsx";
import type { PopoverContent } from "./OpenPopover.tsx";

let isFetched = false;

async function fetchCode() {
  const code = await import("./OpenPopover.tsx");
  isFetched = true;
  return code;
}

const OpenPopover = lazy(async () => ({ default: (await fetchCode()).OpenPopover }));

/** Fetches what lays the dialog out before it is wanted; who wants it is told of a failure. */
export function fetchPopover(): void {
  fetchCode().catch(() => null);
}

export interface PopoverButtonProps extends PopoverContent {
  /** The title names the dialog, and the button whose face has no words. */
  readonly isNamedByTitle?: boolean;
  readonly className: string;
  /** Attributes that tell the button apart. */
  readonly data?: Readonly<Record<`data-${string}`, string | boolean>>;
  /** What the button shows. */
  readonly face: ReactNode;
}

export function PopoverButton({
  title,
  isNamedByTitle = false,
  className,
  data,
  face,
  dialogClassName,
  popover,
  children,
}: PopoverButtonProps) {
  const { t } = useTranslation();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const id = useId();
  return (
    <>
      <AriaButton
        {...data}
        ref={trigger}
        className={className}
        {...(isNamedByTitle && { "aria-label": title })}
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": id })}
        onHoverStart={fetchPopover}
        onFocus={fetchPopover}
        // Who has gone on is not called back by what comes late.
        onBlur={() => !isFetched && setOpen(false)}
        onPress={() => {
          setWanted(true);
          setOpen(!isOpen);
        }}
      >
        {face}
      </AriaButton>
      {isWanted && (
        <FailureBoundary title={t("tools.failed")} isOver>
          <Suspense fallback={null}>
            <OpenPopover {...{ id, title, dialogClassName, popover, trigger, isOpen }} onOpenChange={setOpen}>
              {children}
            </OpenPopover>
          </Suspense>
        </FailureBoundary>
      )}
    </>
  );
}
