// Serves the built portal on the real data for the browser tests, on a port that the system gives.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { TestProject } from "vitest/node";
import { buildData, buildPage, databaseFile } from "../../scripts/build.mjs";
import { environment, nodeBinary, root } from "../../scripts/install.mjs";

declare module "vitest" {
  interface ProvidedContext {
    portalUrl: string;
  }
}

/** The address that the server prints once it listens. Throws when it ends first. */
export async function addressOf(server: ChildProcess): Promise<string> {
  let printed = "";
  for await (const chunk of server.stdout ?? []) {
    printed += String(chunk);
    const address = /http:\/\/[\d.]+:\d+/.exec(printed)?.[0];
    if (address) return address;
  }
  throw new Error(`the portal did not start: ${printed}`);
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildData();
  buildPage();
  const server = spawn(nodeBinary(), ["server/main.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...environment(), HOST: "127.0.0.1", PORT: "0", PORTAL_DB: databaseFile },
  });
  project.provide("portalUrl", await addressOf(server));
  server.stdout?.resume();
  return async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
  };
}
