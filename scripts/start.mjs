// npm start: installs, builds what has changed, serves.
import { spawn } from "node:child_process";
import { ensureInstalled, environment, fail, nodeBinary, root } from "./install.mjs";

if (Number(process.versions.node.split(".")[0]) < 20)
  fail(`Node 20 or newer is needed; this is ${process.version}.`);
ensureInstalled();
const { buildData, buildPage, databaseFile } = await import("./build.mjs");
buildData();
buildPage();

const server = spawn(nodeBinary(), ["server/main.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...environment(), PORTAL_DB: databaseFile },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill("SIGTERM"));
server.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGTERM" ? 0 : 1)));
