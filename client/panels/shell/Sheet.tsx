// The bottom sheet of a phone: three heights, moved by dragging its handle, by two buttons, or by the arrow keys.
// In a low window it lies in the page, whole, and is not moved.
import type { ComponentProps, KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { lower, type SheetHeight, sheetHeights, taller } from "./sheetHeights.ts";
import { useIsLow } from "./useLayout.ts";
import { useSheetDrag } from "./useSheetDrag.ts";
import "./Sheet.css";

export interface SheetProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  /** Stays in sight at every height. */
  readonly head: ReactNode;
  /** For the element that scrolls. */
  readonly body?: Pick<ComponentProps<"div">, "ref" | "onScroll">;
  readonly children: ReactNode;
}

export function Sheet({ height, onHeight, head, body, children }: SheetProps) {
  const { t } = useTranslation();
  const { ref, style, isDragging, handle } = useSheetDrag(height, onHeight);
  const isLow = useIsLow();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowUp") onHeight(taller(height));
    else if (event.key === "ArrowDown") onHeight(lower(height));
    else return;
    event.preventDefault();
  };
  return (
    <section
      className={isDragging ? "sheet sheet-dragging" : "sheet"}
      data-height={height}
      style={style}
      ref={ref}
      aria-label={t("sheet.label")}
    >
      <div className="sheet-head" {...(isLow ? {} : handle)}>
        <span className="sheet-grip" aria-hidden="true" />
        <div className="sheet-head-words">{head}</div>
        <div className="sheet-buttons" role="group" onKeyDown={onKeyDown}>
          <Button
            look="icon"
            aria-label={t("sheet.lower")}
            isDisabled={height === sheetHeights[0]}
            onPress={() => onHeight(lower(height))}
          >
            <Icon name="chevron" />
          </Button>
          <Button
            look="icon"
            aria-label={t("sheet.taller")}
            isDisabled={height === sheetHeights.at(-1)}
            onPress={() => onHeight(taller(height))}
          >
            <Icon name="up" />
          </Button>
        </div>
      </div>
      <div className="sheet-body" inert={height === "peek" && !isLow} {...body}>
        {children}
      </div>
    </section>
  );
}
