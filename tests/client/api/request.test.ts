import { afterEach, expect, it } from "vitest";
import { z } from "zod";
import { ApiError, get } from "../../../client/api/request.ts";

const fetchBefore = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetchBefore;
});

const Answer = z.object({ n: z.number() });
const ask = (parameters = {}) => get("/things", parameters, Answer, new AbortController().signal);

async function failure(answer: () => Response): Promise<ApiError> {
  globalThis.fetch = async () => answer();
  const error: unknown = await ask().catch((caught: unknown) => caught);
  if (error instanceof ApiError) return error;
  throw new Error("expected an ApiError", { cause: error });
}

it("asks below /api and parses the answer", async () => {
  let url = "";
  globalThis.fetch = async (input) => {
    url = typeof input === "string" ? input : new Request(input).url;
    return Response.json({ n: 3 });
  };
  expect(await ask({ q: "đắc tà" })).toEqual({ n: 3 });
  expect(url).toBe(`/api/things?${new URLSearchParams({ q: "đắc tà" }).toString()}`);
});

it("tells a server out of reach by status 0", async () => {
  const error = await failure(() => {
    throw new TypeError("no line");
  });
  expect(error.status).toBe(0);
});

it("passes on the problem that the server names", async () => {
  const problem = {
    type: "about:blank",
    title: "Bad",
    status: 400,
    detail: "kind is wrong",
    parameter: "kind",
  };
  const error = await failure(() => Response.json(problem, { status: 400 }));
  expect(error).toMatchObject({ status: 400, problem, message: "kind is wrong" });
});

it.each([
  { name: "is no JSON", answer: () => new Response("<html>") },
  { name: "is of another shape", answer: () => Response.json({ n: "three" }) },
])("refuses an answer that $name", async ({ answer }) => {
  const error = await failure(answer);
  expect(error.message).toContain("something unexpected");
});

it("leaves an abort to whoever aborted", async () => {
  const controller = new AbortController();
  globalThis.fetch = async () => {
    controller.abort();
    throw new DOMException("aborted", "AbortError");
  };
  await expect(get("/things", {}, Answer, controller.signal)).rejects.toMatchObject({ name: "AbortError" });
});
