// The worker's global scope, typed.
/// <reference lib="webworker" />

interface ManifestEntry {
  readonly url: string;
  /** Null where the name holds a hash of the content. */
  readonly revision: string | null;
}

// The page's own types hold the window; this one file says that here it is a service worker.
export const scope = globalThis as unknown as ServiceWorkerGlobalScope & {
  readonly pageFileList: readonly ManifestEntry[];
};
