// Named cache policies, entity tags, and conditional requests (RFC 9110, 13.1.2).
import { createHash } from "node:crypto";

export const cachePolicies = {
  /** Facts and page may change with any new build: kept, but asked about each time. */
  revalidate: "public, no-cache",
  /** The mark of the portal, which a browser asks about at each change of the address. */
  mark: "public, max-age=86400",
  /** The name holds a hash of the content. */
  immutable: "public, max-age=31536000, immutable",
} as const;

export type CachePolicy = keyof typeof cachePolicies;

/** A weak tag: the same facts, whatever the encoding and the time of the answer. */
export function entityTag(...content: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha1");
  for (const part of content) hash.update(part);
  return `W/"${hash.digest("base64url").slice(0, 22)}"`;
}

/** Does an If-None-Match name the tag? Weak comparison, as the RFC asks. */
export function isFresh(ifNoneMatch: string | undefined, tag: string): boolean {
  if (!ifNoneMatch) return false;
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((text) => text.trim() === "*" || opaque(text) === opaque(tag));
}
