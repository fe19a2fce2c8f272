// A PMTiles archive on disk as the reader of the format takes it.
import { open, type FileHandle } from "node:fs/promises";
import type { RangeResponse, Source } from "pmtiles";

export class FileSource implements Source {
  readonly #file: string;
  readonly #handle: FileHandle;

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  static async open(file: string): Promise<FileSource> {
    return new FileSource(file, await open(file));
  }

  getKey(): string {
    return this.#file;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await this.#handle.read(bytes, 0, length, offset);
    return { data: bytes.buffer.slice(0, bytesRead) };
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
