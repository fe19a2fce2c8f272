// The map of the sheet as a picture, drawn anew whenever anything that it shows changes.
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { palettes } from "../layers/palette.ts";
import { pngOf } from "../map/pngOf.ts";
import { drawStillMap, type StillMap, UnableToDraw } from "../map/stillMap.ts";
import { useView } from "../state/useView.ts";
import { pixelRatioFor, type Size } from "./paper.ts";
import { type Placement, zoomOf } from "./scale.ts";

export interface Picture extends Pick<StillMap, "scene" | "out" | "seen" | "ground" | "groundCredits"> {
  /** Address of the picture in this page alone. */
  readonly src: string;
  /** In its own pixels. */
  readonly width: number;
  readonly placement: Placement;
}

export type PictureState =
  | { readonly state: "loading"; readonly picture: Picture | null }
  | { readonly state: "idle"; readonly picture: Picture }
  | { readonly state: "unavailable" }
  | { readonly state: "failed"; readonly error: Error };

/** The sheet has a graticule of its own, in the chosen system, as lines and words. */
const mapsOwnGraticule = "graticule";

export function usePicture(frame: Size | null, placement: Placement | null): PictureState {
  const client = useQueryClient();
  const [view] = useView();
  const query = useQuery({
    queryKey: ["sheet", frame, placement, view],
    queryFn: async ({ signal }): Promise<Picture> => {
      if (!frame || !placement) throw new Error("a picture needs a frame");
      await quiet(signal);
      const still = await drawStillMap(client, {
        view: { ...view, hidden: [...view.hidden, mapsOwnGraticule] },
        // Paper is light, whatever the screen is.
        palette: palettes.light,
        ...frame,
        pixelRatio: pixelRatioFor(frame),
        camera: { center: placement.center, zoom: zoomOf(placement.scale, placement.center[1]) },
      });
      try {
        const { scene, out, seen, ground, groundCredits, canvas } = still;
        const src = URL.createObjectURL(await pngOf(canvas));
        return { src, width: canvas.width, scene, out, seen, ground, groundCredits, placement };
      } finally {
        still.close();
      }
    },
    enabled: frame !== null && placement !== null,
    placeholderData: keepPreviousData,
    // A sheet's picture weighs megabytes: only the one that is seen is kept.
    gcTime: 0,
    retry: (failures, error) => failures < 1 && !(error instanceof UnableToDraw),
  });
  const { data, error, isPlaceholderData } = query;
  useRevoked(data?.src);
  if (error) return error instanceof UnableToDraw ? { state: "unavailable" } : { state: "failed", error };
  return data && !isPlaceholderData
    ? { state: "idle", picture: data }
    : { state: "loading", picture: data ?? null };
}

/** One who presses an arrow thrice wants one picture: each change waits until no other follows. */
const quietMilliseconds = 150;

function quiet(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, quietMilliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new DOMException("no longer wanted", "AbortError"));
    });
  });
}

/** Lets go of each picture when another has taken its place. */
function useRevoked(src: string | undefined): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!src || src === shown.current) return;
    if (shown.current) URL.revokeObjectURL(shown.current);
    shown.current = src;
  }, [src]);
}
