// What one does with the page as a whole: share it, print it, read about it. Adding one is a folder, a line here, one in
// state/view.ts and its name in the messages of the shell.
import { type ComponentType, lazy } from "react";
import type { ToolId } from "../state/view.ts";

/** The body of each tool's dialog, in a chunk of its own. */
export const tools: Readonly<Record<ToolId, ComponentType>> = {
  share: lazy(async () => ({ default: (await import("./share/ShareTool.tsx")).ShareTool })),
  saved: lazy(async () => ({ default: (await import("./saved/SavedTool.tsx")).SavedTool })),
  help: lazy(async () => ({ default: (await import("./help/HelpTool.tsx")).HelpTool })),
  about: lazy(async () => ({ default: (await import("./about/AboutTool.tsx")).AboutTool })),
};
