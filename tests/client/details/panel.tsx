// Shows records of the fictional world in a real panel, answered by a real app in this process.
import "../dom.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { NuqsAdapter } from "nuqs/adapters/react";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import type { Lang } from "#contract";
import { showLanguage, startMessages } from "../../../client/i18n/index.ts";
import { DetailPanel } from "../../../client/panels/details/DetailPanel.tsx";
import { TodayProvider } from "../../../client/panels/details/today.ts";
import { FeatureLink } from "../../../client/state/FeatureLink.tsx";
import { useView } from "../../../client/state/useView.ts";
import { createApp } from "../../../server/app.ts";
import { openStore } from "../../../server/store/sqlite/index.ts";
import { loadDataset } from "../../../server/store/sqlite/load.ts";
import { buildWorld } from "../../fixtures/world.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Serves the fictional world to `fetch` for the tests of one file; `failing` answers 503 instead while it holds. */
export function serveWorld() {
  const folder = mkdtempSync(join(tmpdir(), "details-"));
  const file = join(folder, "world.sqlite");
  const fetchBefore = globalThis.fetch;
  const server = { failing: (_path: string) => false };
  let close = () => Promise.resolve();
  beforeAll(async () => {
    await loadDataset(file, await buildWorld());
    const store = openStore(file);
    close = () => store.close();
    const app = createApp({
      store,
      pageFiles: new Map(),
      now: () => new Date("2026-03-01T00:00:00Z"),
      report: (error) => console.error(error),
    });
    globalThis.fetch = async (input) => {
      if (typeof input !== "string") throw new Error("the client asks by addresses");
      return server.failing(input) ? new Response("{}", { status: 503 }) : app.request(input);
    };
    await startMessages("vi");
  });
  afterEach(cleanup);
  afterAll(async () => {
    globalThis.fetch = fetchBefore;
    await close();
    rmSync(folder, { recursive: true });
  });
  return server;
}

function SelectedRecord() {
  const [view] = useView();
  return (
    <>
      <FeatureLink to={{ collection: "places", id: "gate-thu" }}>row of the list</FeatureLink>
      {view.selected && <DetailPanel selected={view.selected} />}
    </>
  );
}

interface Asked {
  readonly lang?: Lang;
  /** The rest of the address: a filter. */
  readonly address?: string;
  readonly today?: string;
}

/** Opens the page at a record; resolves when the record, or what stands for it, is there. */
export async function showRecord(selected: string, { lang = "vi", address = "", today }: Asked = {}) {
  await showLanguage(lang);
  history.replaceState(null, "", `/?selected=${selected}&lang=${lang}${address}`);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queryClient}>
      <NuqsAdapter>
        <TodayProvider value={today ?? "2026-03-01"}>
          <SelectedRecord />
        </TodayProvider>
      </NuqsAdapter>
    </QueryClientProvider>,
  );
  await settled();
}

/** Resolves when nothing is on its way any more. */
export async function settled(): Promise<void> {
  await waitFor(() => {
    if (document.querySelector(".skeleton")) throw new Error("still loading");
  });
  await waitFor(() => {
    if (!screen.queryByRole("heading", { level: 2 }) && !document.querySelector(".note"))
      throw new Error("neither a record nor a note");
  });
}

/** The part of the record under a heading of level 3. */
export function section(name: string | RegExp) {
  return within(screen.getByRole("region", { name }));
}

/** The fact beside a label. */
export function fact(label: string): string {
  const term = screen.getAllByRole("term").find((candidate) => candidate.textContent === label);
  if (!term) throw new Error(`no fact is labelled ${label}`);
  return term.nextElementSibling?.textContent ?? "";
}
