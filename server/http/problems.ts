// What goes wrong, as typed errors, and the one place where they become answers (RFC 9457).
import type { Problem } from "#contract";

abstract class ProblemError extends Error {
  abstract readonly status: 400 | 404 | 405;
  abstract readonly title: string;
  readonly parameter: string | undefined;

  constructor(detail: string, parameter?: string) {
    super(detail);
    this.parameter = parameter;
  }
}

/** The request asks for something that cannot be asked; names the parameter where one is at fault. */
export class Invalid extends ProblemError {
  readonly status = 400;
  readonly title = "Invalid request";
}

export class NotFound extends ProblemError {
  readonly status = 404;
  readonly title = "Not found";
}

/** The address is there, but only to be read. */
export class NotAllowed extends ProblemError {
  readonly status = 405;
  readonly title = "Method not allowed";
}

/** Methods that any address answers. */
export const allowedMethods = "GET, HEAD, OPTIONS";

/** The answer to an error; what is unexpected is told to `report` and hidden from the client. */
export function problemResponse(error: unknown, report: (error: unknown) => void): Response {
  if (error instanceof ProblemError) {
    const { status, title, message: detail, parameter } = error;
    return respond({ type: "about:blank", title, status, detail, ...(parameter && { parameter }) });
  }
  report(error);
  return respond({
    type: "about:blank",
    title: "Internal error",
    status: 500,
    detail: "The server failed to answer; the failure was logged.",
  });
}

function respond(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(problem.status === 405 && { Allow: allowedMethods }),
    },
  });
}
