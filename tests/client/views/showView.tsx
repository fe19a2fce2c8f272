// Shows a view over the fictional world, answered by a real app in this process (serveWorld of the details).
import "../dom.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import { NuqsAdapter } from "nuqs/adapters/react";
import type { ComponentType } from "react";
import type { Lang } from "#contract";
import { showLanguage } from "../../../client/i18n/index.ts";
import { TodayProvider } from "../../../client/panels/details/today.ts";

interface Asked {
  readonly lang?: Lang;
  /** The rest of the address: `&order=age`. */
  readonly address?: string;
  readonly today?: string;
}

/** Opens a view; resolves when nothing is on its way any more. */
export async function showView(View: ComponentType, asked: Asked = {}) {
  const { lang = "en", address = "", today = "2026-03-01" } = asked;
  await showLanguage(lang);
  history.replaceState(null, "", `/?lang=${lang}${address}`);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { container } = render(
    <QueryClientProvider client={queryClient}>
      <NuqsAdapter>
        <TodayProvider value={today}>
          <View />
        </TodayProvider>
      </NuqsAdapter>
    </QueryClientProvider>,
  );
  await screen.findAllByRole("heading");
  await waitFor(() => {
    if (document.querySelector(".skeleton")) throw new Error("still loading");
  });
  return container;
}
