// The built page for each address, with its tags, kept for those that are asked again.
import type { PageFile } from "../http/pageFiles.ts";
import { addressOf } from "../ogc/links.ts";
import { type Asked, readAsked } from "./asked.ts";
import type { Subject } from "./subject.ts";
import { tagsOf, withTags } from "./tags.ts";

/** So many pages are kept; each takes some ten kilobytes. */
const most = 300;
/** Longer addresses are answered and not kept. */
const longestKept = 1000;

/** What belongs to the one who looks and is not shared. */
const ownKeys = ["tool"];

export class TaggedPages {
  readonly #kept = new Map<string, Promise<PageFile>>();
  readonly #subjectOf: (asked: Asked) => Promise<Subject>;
  readonly #version: string;

  constructor(subjectOf: (asked: Asked) => Promise<Subject>, version: string) {
    this.#subjectOf = subjectOf;
    this.#version = version;
  }

  /** @param address path and query as sent. */
  pageAt(page: PageFile, origin: string, address: string): Promise<PageFile> {
    const key = `${origin}${address}`;
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    const made = kept ?? this.#make(page, origin, address);
    if (key.length <= longestKept) this.#kept.set(key, made);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= most) break;
      this.#kept.delete(oldest);
    }
    // What failed is made anew when it is asked for again.
    made.catch(() => this.#kept.delete(key));
    return made;
  }

  async #make(page: PageFile, origin: string, address: string): Promise<PageFile> {
    const at = address.indexOf("?");
    const path = at < 0 ? address : address.slice(0, at);
    const parameters = new URLSearchParams(at < 0 ? "" : address.slice(at));
    for (const key of ownKeys) parameters.delete(key);
    const asked = readAsked(parameters.toString());
    const shared = {
      origin,
      url: addressOf(origin, path, Object.fromEntries(parameters)),
      version: this.#version,
    };
    return withTags(page, tagsOf(await this.#subjectOf(asked), asked, shared));
  }
}
