// Where the map looks, as its hash says it: `#map=9/15.6/107.5`, zoom, latitude, longitude.
import { useSyncExternalStore } from "react";

export interface HashCamera {
  readonly zoom: number;
  readonly center: readonly [lon: number, lat: number];
}

const form = /(?:^#|&)map=(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)(?=[/&]|$)/;

/** Null where the hash tells no place on the earth. */
export function parseCamera(hash: string): HashCamera | null {
  const [, zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = (form.exec(hash) ?? []).map(Number);
  return zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180
    ? { zoom, center: [lon, lat] }
    : null;
}

/** The hash that parseCamera reads back, as exact as a metre. */
export function formatCamera({ zoom, center: [lon, lat] }: HashCamera): string {
  return `#map=${round(zoom, 3)}/${round(lat, 5)}/${round(lon, 5)}`;
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("hashchange", listener);
  };
}

/** The hash's camera where no map runs that writes it itself, and how to move it. */
export function useCamera(): readonly [HashCamera | null, (camera: HashCamera) => void] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const setCamera = (camera: HashCamera) => {
    history.replaceState(history.state, "", formatCamera(camera));
    for (const listener of listeners) listener();
  };
  return [parseCamera(hash), setCamera];
}
