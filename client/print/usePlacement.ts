// Where the sheet's map looks and at what scale: the address says both, or the frame decides.
import { useMemo } from "react";
import { homeBounds } from "../map/camera.ts";
import type { Bbox } from "#contract";
import { type HashCamera, useCamera } from "../state/camera.ts";
import { type Sheet, useSheet } from "../state/sheet.ts";
import type { Size } from "./paper.ts";
import { type Placement, placementOf, roundScale, scaleOf, zoomOf } from "./scale.ts";

/** Air about what a sheet is fitted to. */
export const fitMarginPx = 26;

/** The whole line, as the map opens with it. */
export const lineBounds: Bbox = homeBounds;

/** The address's own middle and scale; else what the screen showed; else the whole line. */
export function placementFor(frame: Size, camera: HashCamera | null, sheet: Pick<Sheet, "scale">): Placement {
  const whole = placementOf(lineBounds, frame, fitMarginPx);
  if (!camera) return { ...whole, scale: sheet.scale ?? whole.scale };
  const [, lat] = camera.center;
  return { center: [...camera.center], scale: sheet.scale ?? roundScale(scaleOf(camera.zoom, lat)) };
}

export function usePlacement(frame: Size | null) {
  const [sheet, setSheet] = useSheet();
  const [camera, setCamera] = useCamera();
  const placement = useMemo(
    () => frame && placementFor(frame, camera, sheet),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the words of the camera stand for it
    [frame, JSON.stringify(camera), sheet.scale],
  );
  const place = ({ center, scale }: Placement) => {
    const [lon, lat] = center;
    setCamera({ zoom: zoomOf(scale, lat), center: [lon, lat] });
    setSheet({ scale });
  };
  return { placement, place };
}
