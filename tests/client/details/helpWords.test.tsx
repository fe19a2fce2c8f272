import "../dom.ts";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { serveWorld, showRecord } from "./panel.tsx";

serveWorld();

const queryOf = (name: string) =>
  Object.fromEntries(
    new URL(screen.getByRole<HTMLAnchorElement>("link", { name }).href).searchParams.entries(),
  );

it("leads from how exact and how sure a record is to what these words mean", async () => {
  await showRecord("places/v-gia-dinh", { lang: "en" });
  expect(queryOf("How exact")).toMatchObject({
    tool: "help",
    help: "symbols",
    selected: "places/v-gia-dinh",
  });
  // The glossary is the first part of the help.
  expect(queryOf("Certainty:")).toMatchObject({ tool: "help", term: "Certainty" });
});
