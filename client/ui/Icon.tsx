// Line icons on a grid of 24, drawn in the colour of the text beside them. They never speak: words stand beside or in the label.
import "./Icon.css";

const paths = {
  close: "M6 6l12 12M18 6L6 18",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M15.4 15.4L20 20",
  chevron: "M6 9l6 6 6-6",
  back: "M14.5 5l-7 7 7 7M7.5 12H20",
  light:
    "M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3L7 7M17 17l1.7 1.7M18.7 5.3L17 7M7 17l-1.7 1.7",
  dark: "M20 14.2A8.2 8.2 0 1 1 9.8 4a6.6 6.6 0 0 0 10.2 10.2z",
  filter: "M4 6h16M7 12h10M10 18h4",
  check: "M5 12.5l4.5 4.5L19 7.5",
  up: "M6 15l6-6 6 6",
  earlier: "M15 5l-7 7 7 7",
  later: "M9 5l7 7-7 7",
  play: "M8 5l11 7-11 7z",
  pause: "M8.500 5v14M15.500 5v14",
  download: "M12 4v11M7.500 10.500l4.500 4.500 4.500-4.500M5 20h14",
  away: "M4 4l16 16M7.500 9A5 5 0 0 0 7 19h10.500M10.500 6.500A5.500 5.500 0 0 1 17 11a3.800 3.800 0 0 1 3 6.500",
  kept: "M7 19a5 5 0 0 1-.500-9.900A5.500 5.500 0 0 1 17 10.500a4.300 4.300 0 0 1 0 8.500zM9 14l2.200 2.200L15.200 12",
  warning: "M12 3.5l9.2 16.5H2.8zM12 10v4.5M12 17v.6",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
