// What one subscribes to: addresses that other programs fetch again and again, so they are whole.
import { type Filter, formatFilter, type Lang } from "#contract";

/** Feeds by the last part of their address. */
export type FeedFile = "activities.ics" | "anniversaries.ics" | "activities.atom";

/** The address of a feed under the Filter, as another program asks for it. */
export function feedAddress(file: FeedFile, filter: Filter, lang: Lang): string {
  const parameters = new URLSearchParams({ ...formatFilter(filter), lang });
  return new URL(`/api/feeds/${file}?${parameters.toString()}`, location.href).href;
}

/** The same for programs that take what begins so for a calendar to subscribe to. */
export function webcalAddress(address: string): string {
  return address.replace(/^https?:/, "webcal:");
}

/** Who does what, where, as CSV with hashtags. */
export function threeWAddress(filter: Filter, lang: Lang): string {
  const parameters = new URLSearchParams({ ...formatFilter(filter), f: "csv", lang });
  return `/api/3w?${parameters.toString()}`;
}
