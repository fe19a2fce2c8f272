// A page beside a server in one process. Imported first, in the environment of Node: the one of jsdom has files transformed
// for a browser, where the server's `new URL("schema.sql", import.meta.url)` names no file.
import { builtinEnvironments } from "vitest/runtime";

await builtinEnvironments.jsdom.setup(globalThis, { jsdom: { url: "http://localhost/" } });
const { configure } = await import("@testing-library/react");
// A busy machine is no failure: what is waited for comes, or the test is wrong.
configure({ asyncUtilTimeout: 10_000 });
