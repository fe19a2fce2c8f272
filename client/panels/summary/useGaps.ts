// What has waited longest by the rule of the address: one question for every view that speaks of silence.
import { useQuery } from "@tanstack/react-query";
import type { GapsQuery } from "#contract";
import { gapsQuery } from "../../api/statisticsQueries.ts";
import { useView } from "../../state/useView.ts";
import { useToday } from "../details/today.ts";
import { useContactRule } from "./useContactRule.ts";

/** A period that is over asks how things stood on its last day; else the latest day of the data is meant. */
export function useGaps(by: GapsQuery["by"]) {
  const [{ period }] = useView();
  const rule = useContactRule();
  const today = useToday();
  const asOf = period?.to && period.to < today ? period.to : null;
  return useQuery(gapsQuery({ by, asOf, ...rule }));
}
