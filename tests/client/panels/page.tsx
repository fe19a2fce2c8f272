// Opens parts of the page on the fictional world, answered by a real app in this process.
import "../dom.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { NuqsAdapter } from "nuqs/adapters/react";
import type { ReactNode } from "react";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { Lang } from "#contract";
import { showLanguage, startMessages } from "../../../client/i18n/index.ts";
import { TodayProvider } from "../../../client/panels/details/today.ts";
import { LanguageOfView } from "../../../client/panels/shell/LanguageOfView.tsx";
import { createApp } from "../../../server/app.ts";
import { openStore } from "../../../server/store/sqlite/index.ts";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { buildWorld } from "../../fixtures/world.ts";

const today = "2026-03-01";

// What is out of sight is not known here.
Object.assign(Element.prototype, { scrollIntoView: () => {} });

/** Serves the fictional world to `fetch` for the tests of one file; `isDown` cuts the line while it holds. */
export function serveWorld() {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  const file = join(folder, "world.sqlite");
  const fetchBefore = globalThis.fetch;
  const server = { isDown: false };
  let close = () => Promise.resolve();
  beforeAll(async () => {
    await loadDataset(file, await buildWorld());
    const store = openStore(file);
    close = () => store.close();
    const now = () => new Date(`${today}T00:00:00Z`);
    const report = (error: unknown) => console.error(error);
    const app = createApp({ store, pageFiles: new Map(), now, report });
    globalThis.fetch = async (input) => {
      if (server.isDown) throw new TypeError("the line is cut");
      return app.request(typeof input === "string" ? input : new Request(input));
    };
    await startMessages("vi");
  });
  beforeEach(() => {
    server.isDown = false;
  });
  afterEach(cleanup);
  afterAll(async () => {
    globalThis.fetch = fetchBefore;
    await close();
    rmSync(folder, { recursive: true });
  });
  return server;
}

/** Renders a part of the page at an address such as `?unit=vn-901`. */
export async function open(part: ReactNode, address = "") {
  const lang = Lang.catch("vi").parse(new URLSearchParams(address).get("lang"));
  await showLanguage(lang);
  history.replaceState(null, "", `/${address}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <TodayProvider value={today}>
          <LanguageOfView>{part}</LanguageOfView>
        </TodayProvider>
      </NuqsAdapter>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

/** What the address bar asks for under a key. */
export const asked = (key: string) => new URLSearchParams(location.search).get(key);

/** Resolves when the headline tells this number; a menu that is open does not hide it. */
export async function headline(matched: number): Promise<void> {
  const words = `${matched} trong 8 hoạt động`;
  await waitFor(() => {
    const heading = screen.getByRole("heading", {
      level: 2,
      name: /trong \d+ hoạt động|Kết quả/,
    });
    if (heading.textContent !== words) throw new Error(`${heading.textContent} is not ${words}`);
  });
}

/** Titles of the rows of the open list, from top to bottom. */
export const titles = () =>
  [...document.querySelectorAll("a.result-link .result-title")].map((title) => title.textContent);
