// Where the map is what is seen first, it and its engine are asked for before anything is computed. Imported first.

const view = new URLSearchParams(location.search).get("view");

export const isMapFirst = view === null || view === "map";

if (isMapFirst) {
  void import("./map/MapView.tsx");
  void import("./panels/LegendPanel.tsx");
  void import("./panels/DivisionDay.tsx");
}
