// The grid of VN-2000; proj4 comes with this chunk, when the grid is asked for.
import proj4 from "proj4";
import { vn2000Zone } from "#contract";
import { type Grid, metreGrid } from "./graticule.ts";

const converter = proj4(vn2000Zone);

export const vn2000: Grid = metreGrid({
  forward: (position) => converter.forward<[number, number]>(position),
  inverse: (coordinates) => converter.inverse<[number, number]>(coordinates),
});
