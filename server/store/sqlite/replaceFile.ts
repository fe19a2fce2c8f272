// A file is replaced whole or not at all.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Lets `write` make a new file beside the old one, and puts it in its place when it is complete and on disk:
 * killed at any moment, the file that was there is untouched. What a killed process left behind is cleared away.
 */
export function replaceFile(file: string, write: (fresh: string) => void): void {
  const folder = dirname(file);
  makeFolder(folder);
  const freshName = (pid: number | string) => `${basename(file)}.tmp-${pid}`;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(freshName("")) ? Number(name.slice(freshName("").length)) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(join(folder, name));
  }

  const fresh = join(folder, freshName(process.pid));
  try {
    write(fresh);
    syncToDisk(fresh, "r+");
    renameSync(fresh, file);
    // Windows has no handle for a folder, and its rename is on disk when it returns.
    if (process.platform !== "win32") syncToDisk(folder, "r");
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Makes a folder and those around it, one by one: Node's recursive way never comes back where none can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Signal 0 asks whether a process is there; only ESRCH says that it is not. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function syncToDisk(path: string, flags: "r" | "r+"): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
