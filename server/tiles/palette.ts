// The colours of the page by day, for the style that others open; tests/server/tiles/style.test.ts holds them equal.

export const palette = {
  land: { VN: "#f8f0e0", LA: "#e4ecea" },
  line: "#17130f",
  lineCasing: "#fffdf8",
  water: "#9fbfcc",
  waterLabel: "#45707f",
  town: "#655b4d",
  side: { VN: "#99481a", LA: "#155f72" },
  symbolLight: { VN: "#f3d9bd", LA: "#bfdadf" },
  ink: "#241f19",
  inkSoft: "#5c5346",
  halo: "#fdf9f0",
  paper: "#fffdf8",
  twinning: "#5a3464",
  lost: "#7b746a",
  activity: "#2f3a2c",
} as const;
