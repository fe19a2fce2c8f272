// Headers that documents, data and workers carry, and those that let other sites read the data.

/** No inline script or style, nothing from elsewhere, no frame around the page. */
const contentSecurityPolicy = policyOf("'self'");

/** The worker that answers where there is no network runs SQLite as WebAssembly; it alone may. */
const offlineWorkerPath = "/worker.js";
const offlineWorkerPolicy = policyOf("'self' 'wasm-unsafe-eval'");

function policyOf(scripts: string, ancestors = "'none'"): string {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
};

const assetHeaders: Readonly<Record<string, string>> = { "X-Content-Type-Options": "nosniff" };

/** The map alone: the only address that others may frame, and only those that the operator names. */
const embedPath = "/embed";

function embedHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  if (origins.length === 0) return securityHeaders;
  const { "X-Frame-Options": _frames, ...others } = securityHeaders;
  return { ...others, "Content-Security-Policy": policyOf("'self'", origins.join(" ")) };
}

/**
 * The security headers of an address. A script, style or font obeys the policy of the document that asks for it, so its
 * own copy would be weight alone; a worker is a document of its own.
 * @param embedOrigins sites that may frame the map, such as `https://example.org`; `*` is any.
 */
export function securityHeadersOf(
  path: string,
  embedOrigins: readonly string[] = [],
): Readonly<Record<string, string>> {
  if (path === embedPath) return embedHeaders(embedOrigins);
  if (path === offlineWorkerPath)
    return { ...securityHeaders, "Content-Security-Policy": offlineWorkerPolicy };
  return path.startsWith("/assets/") && !path.includes("worker") ? assetHeaders : securityHeaders;
}

/** The data is open: any site may read it, none may send anything. */
export const corsHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, Content-Length, Content-Range, Accept-Ranges, Content-Disposition, Content-Crs, OGC-NumberMatched, Data-Version",
};

export const preflightHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match, Range",
  "Access-Control-Max-Age": "86400",
};
