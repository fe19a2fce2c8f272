// The spot that the address asks for, once the line and its markers are there.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { featuresQuery } from "../../api/queries.ts";
import { formatAt } from "../../state/at.ts";
import { useView } from "../../state/useView.ts";
import type { Facts } from "../facts.ts";
import { type Located, locate } from "./locate.ts";

/** What spots are found by; null until it has come. */
export function useGround(): Pick<Facts, "border" | "places"> | null {
  const border = useQuery(featuresQuery("border")).data;
  const places = useQuery(featuresQuery("places")).data;
  return useMemo(
    () => (border && places ? { border: border.features, places: places.features } : null),
    [border, places],
  );
}

/** Null when none is asked for, or there is no such spot. */
export function useLocated(): Located | null {
  const [{ at }] = useView();
  const ground = useGround();
  const key = at && formatAt(at);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text of the spot stands for it
  return useMemo(() => (at && ground ? locate(at, ground) : null), [key, ground]);
}
