// The registry of map layers and their draw order, from the ground up.
import { activities } from "./activities/index.ts";
import { basemap } from "./basemap/index.ts";
import { border } from "./border/index.ts";
import type { MapLayer, TileForm } from "./layer.ts";
import { located } from "./located/index.ts";
import { markers } from "./markers/index.ts";
import { places } from "./places/index.ts";
import { rivers } from "./rivers/index.ts";
import { selection } from "./selection/index.ts";
import { towns } from "./towns/index.ts";
import { twinnings } from "./twinnings/index.ts";
import { units } from "./units/index.ts";
import { unknowns } from "./unknowns/index.ts";

export const layers: readonly MapLayer[] = [
  basemap,
  rivers,
  towns,
  selection,
  units,
  border,
  markers,
  twinnings,
  activities,
  unknowns,
  places,
  located,
];

/** Layers that may be drawn from tiles. */
export const tileForms: readonly TileForm[] = layers.flatMap(({ tiles }) => tiles ?? []);
