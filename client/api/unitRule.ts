// The rule that says in whose units a fact is counted, made once for the same units and places.
import { closureAmong, type FeaturePageOf, UnitRule } from "#contract";

type Units = FeaturePageOf<"admin-units">;
type Places = FeaturePageOf<"places">;

const rules = new WeakMap<Units, { readonly places: Places; readonly rule: UnitRule }>();

export function unitRuleOf(units: Units, places: Places): UnitRule {
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
