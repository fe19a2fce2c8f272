// What may stand in a cell: schemas from the text of one cell to its value. Messages name what was expected.
import { isDay, isPartialDate } from "#contract";
import { z } from "zod";

export const text = z.string().min(1, "a text");

export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9:._-]{0,79}$/, "an id of small letters, digits, hyphens, dots, underscores");

export const sourceId = z.string().regex(/^[A-Za-z0-9][\w:.-]{0,79}$/, "the id of a row of sources.csv");

export const code = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, "a code of small letters, digits, underscores");

export const day = z.string().refine(isDay, "a day of the calendar, YYYY-MM-DD, 1900 to 2100");

export const partialDate = z
  .string()
  .refine(isPartialDate, "a date YYYY, YYYY-MM or YYYY-MM-DD, 1900 to 2100");

export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, "a number with a decimal point")
  .transform(Number);

export const integer = z.string().regex(/^\d+$/, "a whole number").transform(Number);

export const url = z.string().regex(/^https?:\/\/\S+$/, "an address beginning with http:// or https://");

export const yesNo = z
  .string()
  .refine((cell) => cell === "yes" || cell === "no", "yes or no")
  .transform((cell) => cell === "yes");

/** One of the values of a contract enumeration. */
export function oneOf<const Values extends Readonly<Record<string, string>>>(values: z.ZodEnum<Values>) {
  return z.string().pipe(z.enum(values.enum, { error: () => `one of ${values.options.join(", ")}` }));
}

/** An empty cell is null; any other must fit the schema. */
export function optional<Value>(schema: z.ZodType<Value, string>) {
  return z.string().transform((cell, context): Value | null => {
    if (cell === "") return null;
    const result = schema.safeParse(cell);
    if (result.success) return result.data;
    context.issues.push({ code: "custom", input: cell, message: messageOf(result.error) });
    return z.NEVER;
  });
}

/** Values joined by `;`. An empty cell is an empty list. */
export function listOf<Value>(schema: z.ZodType<Value, string>, separator: RegExp = /\s*;\s*/) {
  return z.string().transform((cell, context): Value[] => {
    if (cell === "") return [];
    return cell.split(separator).flatMap((part) => {
      const result = schema.safeParse(part);
      if (result.success) return [result.data];
      context.issues.push({
        code: "custom",
        input: part,
        message: `${messageOf(result.error)} (several are joined by ;)`,
      });
      return [];
    });
  });
}

/** Ids joined by `;`, or by `|` where the source does not say which one of them is meant. */
export const alternatives = z.string().transform((cell, context) => {
  const isOneOf = cell.includes("|");
  if (isOneOf && cell.includes(";")) {
    context.issues.push({ code: "custom", input: cell, message: "either ; or | between ids, not both" });
    return z.NEVER;
  }
  const result = listOf(id, isOneOf ? /\s*\|\s*/ : undefined).safeParse(cell);
  if (result.success) return { ids: result.data, isOneOf };
  context.issues.push({ code: "custom", input: cell, message: messageOf(result.error) });
  return z.NEVER;
});

export function messageOf(error: z.ZodError): string {
  return error.issues.map((issue) => issue.message).join("; ");
}
