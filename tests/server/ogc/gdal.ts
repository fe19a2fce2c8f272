// GDAL on this machine. Required where CI=true; elsewhere its tests are skipped, and a line says so.
import { spawnSync } from "node:child_process";

const { stdout, status } = spawnSync("ogrinfo", ["--version"], { encoding: "utf8" });

export const gdalIsThere = status === 0;

if (!gdalIsThere && process.env.CI === "true")
  throw new Error("GDAL is missing: expected ogrinfo (apt: gdal-bin)");
if (!gdalIsThere)
  console.warn("GDAL is not installed: what it reads of the portal is not tested (apt: gdal-bin)");

/** Such as `GDAL 3.6.2, released 2023/01/02`. */
export const gdalVersion = stdout?.trim() ?? "";
