// The dialog of a PopoverButton.
import type { ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover, type PopoverProps } from "react-aria-components/Popover";

/** What a PopoverButton opens. */
export interface PopoverContent {
  readonly title: string;
  readonly dialogClassName: string;
  readonly popover: Pick<
    PopoverProps,
    "className" | "placement" | "offset" | "isNonModal" | "UNSTABLE_portalContainer"
  >;
  /** What the dialog holds. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

interface OpenPopoverProps extends PopoverContent {
  readonly id: string;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

export function OpenPopover({
  id,
  title,
  dialogClassName,
  popover,
  trigger,
  isOpen,
  onOpenChange,
  children,
}: OpenPopoverProps) {
  return (
    <Popover
      {...popover}
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      // Its own button closes it: were it closed by the way there, the press would open it anew.
      shouldCloseOnInteractOutside={(element) => !trigger.current?.contains(element)}
    >
      <Dialog id={id} className={dialogClassName} aria-label={title}>
        {typeof children === "function" ? children(() => onOpenChange(false)) : children}
      </Dialog>
    </Popover>
  );
}
