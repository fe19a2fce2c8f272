// Where the files of a collection are: plain addresses, so that a link fetches them without the page.
import { type CollectionId, type Filter, formatFilter, type Lang } from "#contract";

/** What of a file is asked besides the Filter. */
export interface ExportChoice {
  readonly format: string;
  readonly lang: Lang;
  /** With a row of HXL hashtags under the header. */
  readonly hxl?: boolean;
}

/** The address of the collection as a file, under the Filter. */
export function exportAddress(
  collection: CollectionId,
  filter: Filter,
  { format, lang, hxl = false }: ExportChoice,
): string {
  const parameters = new URLSearchParams({
    ...formatFilter(filter),
    f: format,
    lang,
    ...(hxl && { hxl: "true" }),
  });
  return `/api/collections/${collection}/export?${parameters.toString()}`;
}
