// Copies a text to the clipboard. Where that is not to be had, what shows it is selected, and the reader's own keys copy it.

export type Copied = "copied" | "selected";

export async function copyText(text: string, shown: HTMLElement | null): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return "selected";
  }
}
