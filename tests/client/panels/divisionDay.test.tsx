import { asked, open, serveWorld } from "./page.tsx";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { DivisionDay } from "../../../client/panels/DivisionDay.tsx";

serveWorld();

it("draws the division that ended, and today's again", async () => {
  const user = await open(<DivisionDay />);
  await user.click(await screen.findByRole("radio", { name: "ngày 30/06/2025", hidden: true }));
  await waitFor(() => expect(asked("day")).toBe("2025-06-30"));
  await user.click(screen.getByRole("radio", { name: "hiện nay", hidden: true }));
  await waitFor(() => expect(asked("day")).toBe(null));
});

it("takes any other day, and keeps the last good one while a date is being typed", async () => {
  await open(<DivisionDay />);
  const field = screen.getByLabelText("Ngày khác");
  fireEvent.change(field, { target: { value: "2010-05-01" } });
  await waitFor(() => expect(asked("day")).toBe("2010-05-01"));
  fireEvent.change(field, { target: { value: "" } });
  await waitFor(() => expect(asked("day")).toBe("2010-05-01"));
});
