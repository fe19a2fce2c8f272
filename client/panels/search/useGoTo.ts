// Goes to a spot on the line: on the map or the profile when one of them is open, else on the map.
import type { At } from "../../state/at.ts";
import { useView } from "../../state/useView.ts";

export function useGoTo(): (at: At) => void {
  const [{ view }, setView] = useView("at", "selected", "view");
  return (at) => setView({ at, selected: null, view: view === "profile" ? "profile" : "map" });
}
