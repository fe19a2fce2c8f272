// The map by keyboard and in words comes in a chunk of its own: when the map gets the focus, or after the first view.
import { lazy, Suspense, useEffect, useState } from "react";
import { firstViewDone } from "../../api/offline/firstView.ts";
import type { Stage } from "../stage.ts";
import type { MapAsideProps } from "./MapAside.tsx";

const MapAside = lazy(async () => ({ default: (await import("./MapAside.tsx")).MapAside }));

export function KeyboardMapLater(props: MapAsideProps) {
  const isWanted = useIsWanted(props.stage) || props.aside !== null;
  return (
    isWanted && (
      <Suspense fallback={null}>
        <MapAside {...props} />
      </Suspense>
    )
  );
}

function useIsWanted({ map }: Stage): boolean {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const canvas = map.getCanvas();
    const end = new AbortController();
    const want = () => !end.signal.aborted && setWanted(true);
    if (document.activeElement === canvas) want();
    canvas.addEventListener("focus", want, { signal: end.signal });
    void firstViewDone().then(want);
    return () => end.abort();
  }, [map]);
  return isWanted;
}
