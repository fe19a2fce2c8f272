// The only place that fetches: GET, then parse with a contract schema, or ApiError.
import type { z } from "zod";
import { Problem } from "#contract";
import { fetchOfOneVersion } from "./offline/dataVersion.ts";

/** An answer that is no answer: the server's problem, or status 0 when it was not reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null, message: string) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.problem = problem;
  }
}

async function problemOf(response: Response): Promise<Problem | null> {
  const parsed = Problem.safeParse(await response.json().catch(() => null));
  return parsed.success ? parsed.data : null;
}

/** GETs an address below /api and parses the answer, which is of the version of the data that the page shows. Throws ApiError when the server is out of reach, refuses, or answers something else. */
export async function get<Schema extends z.ZodType>(
  path: string,
  parameters: Readonly<Record<string, string>>,
  schema: Schema,
  signal: AbortSignal,
  fetchAnswer = fetchOfOneVersion,
): Promise<z.output<Schema>> {
  const query = new URLSearchParams(parameters).toString();
  const url = `/api${path}${query && `?${query}`}`;
  const response = await fetchAnswer(url, signal).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ApiError(0, null, `${url} was not reached`);
  });
  if (!response.ok) {
    const problem = await problemOf(response);
    throw new ApiError(response.status, problem, problem?.detail ?? `${url} answered ${response.status}`);
  }
  const parsed = schema.safeParse(await response.json().catch(() => null));
  if (!parsed.success)
    throw new ApiError(
      response.status,
      null,
      `${url} answered something unexpected: ${parsed.error.message}`,
    );
  return parsed.data;
}
