// Hands a picture over: to the clipboard, where the browser lets it, or as a file.

const png = "image/png";

/** Says whether it is on the clipboard. The picture may still be on its way: the browser asks for it within the reader's own deed. */
export async function putOnClipboard(picture: Promise<Blob>): Promise<boolean> {
  if (!("clipboard" in navigator) || typeof ClipboardItem === "undefined") return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ [png]: picture })]);
    return true;
  } catch {
    return false;
  }
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the file after this deed; then its address may go.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
