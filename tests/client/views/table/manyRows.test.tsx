import "../../dom.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NuqsAdapter } from "nuqs/adapters/react";
import { describe, expect, it } from "vitest";
import { FactsTable } from "../../../../client/views/table/FactsTable.tsx";
import type { Fact } from "../../../../client/views/table/column.ts";
import { serveWorld } from "../../details/panel.tsx";

serveWorld();

const manyPlaces: readonly Fact<"places">[] = Array.from({ length: 1000 }, (_, index) => ({
  type: "Feature",
  id: `v-${index}`,
  geometry: null,
  properties: {
    name_vi: `Bản tưởng tượng ${index}`,
    name_lo: null,
    name_en: null,
    kind: "village",
    country: "LA",
    unit: null,
    former_unit: null,
    coord_precision: "none",
    precision_m: null,
    certainty: "A",
    source: "src-a",
    is_twinned: false,
    border_km: null,
  },
}));

function show(address: string) {
  history.replaceState(null, "", `/?table=places${address}`);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NuqsAdapter>
        <FactsTable table="places" facts={manyPlaces} />
      </NuqsAdapter>
    </QueryClientProvider>,
  );
}

const drawnRows = () => [...document.querySelectorAll<HTMLElement>("tr[data-row]")];

describe("a table of a thousand rows", () => {
  it("draws the rows near those in sight, and says how many there are", () => {
    show("");
    expect(drawnRows()).toHaveLength(60);
    expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("1001");
    expect(drawnRows()[0]?.getAttribute("aria-rowindex")).toBe("2");
  });

  it("brings the last row into focus by the End key, though it was not drawn", async () => {
    show("");
    screen.getByRole("link", { name: "Bản tưởng tượng 0" }).focus();
    await userEvent.setup().keyboard("{End}");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Bản tưởng tượng 999"));
    expect(drawnRows().at(-1)?.dataset["row"]).toBe("999");
  });

  it("draws the selected row wherever it stands", async () => {
    show("&selected=places/v-700");
    await waitFor(() =>
      expect(screen.getByRole("link", { name: "Bản tưởng tượng 700" }).getAttribute("aria-current")).toBe(
        "true",
      ),
    );
  });
});
