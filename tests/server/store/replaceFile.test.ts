import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile } from "../../../server/store/sqlite/replaceFile.ts";

const folder = () => mkdtempSync(join(tmpdir(), "replace-file-"));

describe("replacing a file", () => {
  it("makes the folders around it", () => {
    const file = join(folder(), "a", "b", "new.txt");
    replaceFile(file, (fresh) => writeFileSync(fresh, "whole"));
    expect(readFileSync(file, "utf8")).toBe("whole");
  });

  it("keeps the old file, and nothing else, when the new one fails", () => {
    const at = folder();
    const file = join(at, "old.txt");
    writeFileSync(file, "old");
    const fail = () => {
      throw new Error("half way");
    };
    expect(() => replaceFile(file, fail)).toThrow("half way");
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(at)).toEqual(["old.txt"]);
  });

  it.skipIf(!existsSync("/proc"))("says at once that a folder cannot be made", () => {
    expect(() => replaceFile("/proc/nowhere/new.txt", () => undefined)).toThrow(/ENOENT/);
  });

  it("says at once that a file stands where a folder should", () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    expect(() => replaceFile(join(file, "new.txt"), () => undefined)).toThrow(/ENOTDIR/);
  });
});
