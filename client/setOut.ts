// Where the map is what is seen first, its code is asked for before anything is computed. Imported first.

const view = new URLSearchParams(location.search).get("view");

/** A frame of another page and a sheet of paper show nothing but the map. */
const isMapFirst =
  view === null || view === "map" || location.pathname === "/embed" || location.pathname === "/print";

if (isMapFirst) {
  void import("./map/MapView.tsx");
  void import("./panels/LegendPanel.tsx");
  void import("./panels/DivisionDay.tsx");
}

export { isMapFirst };
