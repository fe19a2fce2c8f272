// What the operator has added beneath the facts: its layers, once the map library knows their tiles, and whose data they are.
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { groundQuery, isGroundAnnounced } from "../api/ground.ts";
import type { GroundLayerId, MapLayer } from "../layers/layer.ts";

const useGround = () => useQuery({ ...groundQuery, enabled: isGroundAnnounced() }).data;

const none: readonly MapLayer<GroundLayerId>[] = [];

export function useGroundLayers(): readonly MapLayer<GroundLayerId>[] {
  const ground = useGround();
  const [layers, setLayers] = useState(none);
  useEffect(() => {
    if (!ground) return undefined;
    let isWanted = true;
    void import("./archives.ts").then(({ serveArchives }) => {
      if (isWanted) setLayers(serveArchives(ground));
    });
    return () => {
      isWanted = false;
    };
  }, [ground]);
  return layers;
}

/** Each owner once; an archive that names none is named itself. */
export function useGroundCredits(): readonly string[] {
  const { basemaps = [], reliefs = [] } = useGround() ?? {};
  return [...new Set([...basemaps, ...reliefs].map(({ attribution, name }) => attribution || name))];
}
