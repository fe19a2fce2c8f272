// A server of its own over a database, on a free port.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { environment, nodeBinary, root } from "../../scripts/install.mjs";

/** Asks what is to be asked of the server at its origin, then ends it. */
export async function withServer<Found>(
  database: string,
  ask: (origin: string) => Found | Promise<Found>,
): Promise<Found> {
  const server = spawn(nodeBinary(), ["server/main.ts"], {
    cwd: root,
    env: { ...environment(), PORT: "0", HOST: "127.0.0.1", PORTAL_DB: database },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(server.stdout, "data");
  try {
    return await ask(/http:\/\/\S+/.exec(String(line))?.[0] ?? "");
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
}
