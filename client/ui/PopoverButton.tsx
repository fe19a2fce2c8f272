// A button that opens a dialog beside it. What lays the dialog out comes when it is first wanted, so that the list does not wait for it.
import { type ReactNode, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button as AriaButton } from "react-aria-components/Button";
import { FailureOver } from "./FailureOver.tsx";
import type { PopoverContent } from "./OpenPopover.tsx";

/** The code that lays dialogs out, once it is here. It is no lazy part: React holds those back for a while even when they are here. */
let code: typeof import("./OpenPopover.tsx") | null = null;

async function fetchCode(): Promise<void> {
  code ??= await import("./OpenPopover.tsx");
}

/** Fetches the code before it is wanted; who wants it is told of a failure. */
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
  isNamedByTitle = false,
  className,
  data,
  face,
  ...content
}: PopoverButtonProps) {
  const { t } = useTranslation();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isAwaited = useRef(false);
  const id = useId();
  const open = async () => {
    setFailed(false);
    isAwaited.current = true;
    try {
      await fetchCode();
      if (isAwaited.current) setOpen(true);
    } catch {
      setFailed(isAwaited.current);
    }
  };
  return (
    <>
      <AriaButton
        {...data}
        ref={trigger}
        className={className}
        {...(isNamedByTitle && { "aria-label": content.title })}
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": id })}
        onHoverStart={fetchPopover}
        onFocus={fetchPopover}
        // Who has gone on is not called back by what comes late.
        onBlur={() => (isAwaited.current = false)}
        onPress={() => {
          setWanted(true);
          if (code) setOpen(!isOpen);
          else void open();
        }}
      >
        {face}
      </AriaButton>
      {isWanted && code && (
        <code.OpenPopover {...{ ...content, id, trigger, isOpen }} onOpenChange={setOpen} />
      )}
      {hasFailed && (
        <FailureOver title={t("tools.failed")} onRetry={() => void open()} onClose={() => setFailed(false)} />
      )}
    </>
  );
}
