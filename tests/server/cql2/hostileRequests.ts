// Addresses that no client should send: parts of paths and values of parameters of the wrong kind, size and shape.
import fc from "fast-check";

/** Parts of paths and values of parameters: some good, some far too large, some of another kind. */
export const part = fc.oneof(
  fc.constantFrom(
    "places",
    "activities",
    "papers",
    "WebMercatorQuad",
    "prog-thu",
    "gate-thu",
    "src-a",
    "__proto__",
  ),
  fc.constantFrom(
    "0",
    "7",
    "102",
    "-1",
    "1e3",
    "25",
    "4294967296",
    "99999999999999999999",
    "NaN",
    "..",
    "%",
    "\0",
  ),
  fc.string({ maxLength: 8 }),
);
const value = fc.oneof(
  part,
  fc.constantFrom("EPSG:3405", "[EPSG:4326]", "http://www.opengis.net/def/crs/EPSG/0/5899", "EPSG:99999"),
  fc.constantFrom(
    "2024-03-01T/..",
    "../2024-05-01",
    "2024-02-30",
    "0000-01-01T00:00:00Z/..",
    "//",
    "2025/2024",
  ),
  fc.constantFrom(
    "1,2,3,4",
    "180,90,-180,-90",
    "1e308,1e308,1e308,1e308",
    "1,2,3,4,5,6",
    ",,,",
    "106.5,15,107.5,16",
  ),
  fc.constantFrom(
    "name_vi",
    "-id,kind",
    "true",
    "csv",
    "html",
    "geojson",
    "json",
    "pbf",
    "xlsx",
    "2147483648",
  ),
  fc.constantFrom(
    "a,".repeat(2000),
    "name_vi,".repeat(400),
    "-".repeat(3000),
    "[".repeat(3000),
    "💥".repeat(200),
  ),
);
const parameter = fc.oneof(
  fc.constantFrom(
    "limit",
    "offset",
    "bbox",
    "bbox-crs",
    "crs",
    "datetime",
    "sortby",
    "properties",
    "skipGeometry",
  ),
  fc.constantFrom(
    "q",
    "f",
    "kind",
    "unit",
    "period",
    "id",
    "name_vi",
    "precision_m",
    "is_twinned",
    "filter-crs",
  ),
  fc.constantFrom("collections", "by", "measure", "hxl", "lang", "constructor", "__proto__"),
);
/** A query string. */
export const query = fc
  .array(fc.tuple(parameter, value), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${encode(text)}`).join("&"));

/** As a client does: lone surrogates cannot be sent. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
