// The built page, served by a process of its own, with a browser beside it; both are ended whatever happens.
import { spawn } from "node:child_process";
import type { Browser } from "playwright-core";
import { buildPage } from "../../scripts/build.mjs";
import { environment, nodeBinary, root } from "../../scripts/install.mjs";
import { launch } from "../e2e/browser.ts";

export async function withServedPage<Answer>(
  database: string,
  measure: (browser: Browser, url: string) => Promise<Answer>,
): Promise<Answer> {
  buildPage();
  const server = spawn(nodeBinary(), ["server/main.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...environment(), PORT: "0", PORTAL_DB: database },
  });
  const browser = await launch();
  try {
    const url = await new Promise<string>((resolve) => {
      server.stdout.on("data", (chunk) => {
        const address = /http:\/\/[\d.]+:\d+/.exec(String(chunk))?.[0];
        if (address) resolve(address);
      });
    });
    return await measure(browser, url);
  } finally {
    await browser.close();
    server.kill("SIGTERM");
  }
}
