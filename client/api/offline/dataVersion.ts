// The one version of the data that the page shows. Every answer says its own; what is of another version is not shown beside it.
import { dataVersionHeader } from "#contract";

type Listener = () => void;

let shown: string | null = null;
/** Versions that the page has gone over from. */
const left = new Set<string>();
const listeners = new Set<Listener>();

/** The version shown; null until the first answer. */
export function shownVersion(): string | null {
  return shown;
}

/** How often the page has gone over to another version. */
export function turns(): number {
  return left.size;
}

/** Told when the page must go over to another version, since nobody answers of the one it shows any more. */
export function onNewVersion(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Fetches an answer of the version that the page shows. The first answer chooses it. An answer of another one is asked
 * for again with the version named, for the worker that keeps it; when that is of another version too, the page goes over.
 */
export async function fetchOfOneVersion(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetchOf(shown, url, signal);
  if (isOfShown(response)) return response;
  const again = await fetchOf(shown, url, signal);
  if (!isOfShown(again)) goOver(versionOf(again));
  return again;
}

/** Fetches what is no fact: its answer says nothing of the version that the page shows. */
export function fetchOfAnyVersion(url: string, signal: AbortSignal): Promise<Response> {
  return fetchOf(null, url, signal);
}

function fetchOf(version: string | null, url: string, signal: AbortSignal): Promise<Response> {
  return fetch(url, { signal, ...(version && { headers: { [dataVersionHeader]: version } }) });
}

function isOfShown(response: Response): boolean {
  const version = versionOf(response);
  if (version === null) return true;
  shown ??= version;
  return version === shown;
}

function versionOf(response: Response): string | null {
  return response.headers.get(dataVersionHeader);
}

/** @throws for a version that was left: two servers of different age would turn the page for ever. */
function goOver(version: string | null): void {
  if (version !== null && left.has(version)) throw new Error(`the data ${version} was left for ${shown}`);
  if (shown) left.add(shown);
  shown = version;
  for (const listener of listeners) listener();
}
