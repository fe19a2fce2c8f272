// The units and places of the file under the rule that says in which units an activity is counted.
import { AdminUnit, isValidOn, PlaceSummary, UnitRule } from "#contract";
import { z } from "zod";
import type { Reader } from "../reader.ts";

const UnitRecord = z.object({ id: z.string(), properties: AdminUnit });
const PlaceRecord = z.object({ id: z.string(), properties: PlaceSummary });
const Member = z.object({ unit: z.string(), member: z.string() });

export class Units extends UnitRule<AdminUnit, PlaceSummary> {
  constructor(reader: Reader) {
    const units = reader.texts("SELECT record FROM admin_units ORDER BY ordinal");
    const places = reader.texts("SELECT feature FROM places ORDER BY ordinal");
    super(
      new Map(units.map((text) => UnitRecord.parse(JSON.parse(text))).map(entryOf)),
      new Map(places.map((text) => PlaceRecord.parse(JSON.parse(text))).map(entryOf)),
      closureIn(reader),
    );
  }

  /** Faces the border by what a source says of it, or by the kilometres it has of the line. */
  isOnBorder(id: string): boolean {
    const unit = this.all.get(id);
    return unit !== undefined && (unit.is_border === true || unit.stretch !== null);
  }

  existsOn(id: string, day: string): boolean {
    const unit = this.all.get(id);
    return unit !== undefined && isValidOn(unit, day);
  }
}

/** The closure that the build worked out. */
function closureIn(reader: Reader): (unit: string) => readonly string[] {
  const members = reader.rows(
    Member,
    `SELECT unit, member
    FROM unit_closure
    ORDER BY unit, member`,
  );
  const closures = Map.groupBy(members, ({ unit }) => unit);
  return (unit) => closures.get(unit)?.map(({ member }) => member) ?? [];
}

function entryOf<Properties>({ id, properties }: { id: string; properties: Properties }) {
  return [id, properties] as const;
}
