// A sign for each view on the grid of client/ui/Icon. It never speaks: the view's name stands beside it.
import type { ViewId } from "../../state/view.ts";
import "../../ui/Icon.css";

const paths: Readonly<Record<ViewId | "more", string>> = {
  map: "M3.5 6.5L9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20",
  profile: "M2.5 12h19M6.5 12V7M12 12v6M17.5 12V5",
  table: "M4 5h16v14H4zM4 9.5h16M4 14.2h16M10 9.5V19",
  coverage: "M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",
  board: "M8.5 7.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M15.5 7.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9",
  programme:
    "M3.5 6.500L5 8l2.5-3M3.5 12.500L5 14l2.5-3M3.5 18.500L5 20l2.5-3M11 6.500h9.500M11 12.500h9.500M11 18.500h9.5",
  indicators: "M3.5 20h17M7 20v-6M12 20V4.500M17 20V9.5",
  changes: "M4 8.500h15M15.5 5L19 8.5 15.5 12M20 15.500H5M8.5 12L5 15.5 8.5 19",
  more: "M5 11.500v1M12 11.500v1M19 11.500v1",
};

export function ViewIcon({ of }: { readonly of: ViewId | "more" }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="1.375rem"
      height="1.375rem"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[of]} />
    </svg>
  );
}
