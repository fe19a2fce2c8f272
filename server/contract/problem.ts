// Problem details for HTTP APIs, RFC 9457.
import { z } from "zod";

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** The parameter at fault, where one is. */
  parameter: z.string().optional(),
  /** Stable addresses of the records that took the place of the one asked for. */
  superseded_by: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof Problem>;
