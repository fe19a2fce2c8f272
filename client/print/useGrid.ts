// The chosen graticule over a frame; that of VN-2000 once its projection has come.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSheet } from "../state/sheet.ts";
import type { FramePlane } from "./frame.ts";
import { drawGrid, type GridDrawing, wgs84 } from "./graticule.ts";

export function useGrid(plane: FramePlane): GridDrawing | null {
  const [{ graticule }] = useSheet();
  const vn2000 = useQuery({
    queryKey: ["vn2000"],
    queryFn: async () => (await import("./vn2000.ts")).vn2000,
    enabled: graticule === "vn2000",
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  const grid = graticule === "wgs84" ? wgs84 : graticule === "vn2000" ? vn2000 : undefined;
  return useMemo(() => (grid ? drawGrid(grid, plane) : null), [grid, plane]);
}
