// The rule that says in whose units a fact is counted, over the units and places that the page has at hand.
import { useQuery } from "@tanstack/react-query";
import { closureAmong, type FeaturePageOf, UnitRule } from "#contract";
import { featuresQuery } from "./queries.ts";

type Units = FeaturePageOf<"admin-units">;
type Places = FeaturePageOf<"places">;

const rules = new WeakMap<Units, { readonly places: Places; readonly rule: UnitRule }>();

/** Made once for the same answers. */
function ruleOf(units: Units, places: Places): UnitRule {
  const known = rules.get(units);
  if (known?.places === places) return known.rule;
  const rule = new UnitRule(
    new Map(units.features.map(({ id, properties }) => [id, properties])),
    new Map(places.features.map(({ id, properties }) => [id, properties])),
    closureAmong(units.features.map(({ id, properties }) => ({ ...properties, id }))),
  );
  rules.set(units, { places, rule });
  return rule;
}

/** Null until units and places are there. */
export function useUnitRule(): UnitRule | null {
  const { data: units } = useQuery(featuresQuery("admin-units"));
  const { data: places } = useQuery(featuresQuery("places"));
  return units && places ? ruleOf(units, places) : null;
}
