// The rule that says in whose units a fact is counted, over the units and places that the page has at hand.
import { useQuery } from "@tanstack/react-query";
import type { UnitRule } from "#contract";
import { featuresQuery } from "./queries.ts";
import { unitRuleOf } from "./unitRule.ts";

/** Null until units and places are there. */
export function useUnitRule(): UnitRule | null {
  const { data: units } = useQuery(featuresQuery("admin-units"));
  const { data: places } = useQuery(featuresQuery("places"));
  return units && places ? unitRuleOf(units, places) : null;
}
