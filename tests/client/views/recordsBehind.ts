// Opens every number of a table and compares it with the records that it shows.
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

export interface NumberAndRecords {
  readonly name: string | null;
  readonly told: number;
  readonly shown: number;
}

/** What each number within an element tells, and how many records its popover lists. */
export async function recordsBehindAll(
  user: UserEvent,
  within_: HTMLElement,
): Promise<readonly NumberAndRecords[]> {
  const all: NumberAndRecords[] = [];
  for (const button of within(within_).getAllByRole("button")) {
    if (button.getAttribute("aria-haspopup") !== "dialog") continue;
    await user.click(button);
    const dialog = await screen.findByRole("dialog");
    await waitFor(() => {
      if (dialog.querySelector(".skeleton")) throw new Error("still loading");
    });
    const records = [...dialog.querySelectorAll("li a")];
    all.push({
      name: button.getAttribute("aria-label"),
      told: Number(button.textContent),
      shown: records.length,
    });
    await user.keyboard("{Escape}");
  }
  return all;
}
