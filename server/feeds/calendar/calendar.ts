// A calendar of whole days (iCalendar, RFC 5545, with what RFC 7986 adds for calendars that one subscribes to).
import type { Lang, WholeDays } from "#contract";
import { contentLine, escapeText, textLine } from "./contentLine.ts";

export interface CalendarEvent {
  /** Stays the same whatever else of the event changes, and wherever the portal is served. */
  readonly uid: string;
  readonly days: WholeDays;
  /** The day on which what is known of it was last published. */
  readonly revisedOn: string;
  readonly summary: string;
  readonly description: string;
  /** Empty: not known. */
  readonly location: string;
  readonly categories: readonly string[];
  readonly url: string;
}

export interface Calendar {
  readonly lang: Lang;
  readonly title: string;
  /** What it holds, and what it leaves out. */
  readonly description: string;
  /** The address to subscribe to. */
  readonly address: string;
  /** The same for people. */
  readonly url: string;
  readonly events: readonly CalendarEvent[];
}

/** How often those who subscribe are asked to come back. */
const refreshAfter = "P1D";

export function writeCalendar(calendar: Calendar): string {
  const { lang, title, description, address, url, events } = calendar;
  const lines = [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//Quang Nam - Se Koong border map portal//Calendar//${lang.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    // The two names of the same: of RFC 7986, and of the programs that were there before it.
    ...["NAME", "X-WR-CALNAME"].map((name) => textLine(name, title)),
    ...["DESCRIPTION", "X-WR-CALDESC"].map((name) => textLine(name, description)),
    contentLine("SOURCE;VALUE=URI", address),
    contentLine("URL", url),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", refreshAfter),
    contentLine("X-PUBLISHED-TTL", refreshAfter),
    contentLine("X-WR-TIMEZONE", timeZone),
    ...timeZoneLines,
    ...events.map((event) => writeEvent(event, lang)),
    contentLine("END", "VCALENDAR"),
  ];
  return lines.join("");
}

function writeEvent(event: CalendarEvent, lang: Lang): string {
  const { uid, days, revisedOn, summary, description, location, categories, url } = event;
  const lines = [
    contentLine("BEGIN", "VEVENT"),
    textLine("UID", uid),
    contentLine("DTSTAMP", `${basic(revisedOn)}T000000Z`),
    contentLine("DTSTART;VALUE=DATE", basic(days.first)),
    // The end of an event is the first moment after it (RFC 5545, 3.6.1).
    contentLine("DTEND;VALUE=DATE", basic(dayAfter(days.last))),
    textLine(`SUMMARY;LANGUAGE=${lang}`, summary),
    textLine(`DESCRIPTION;LANGUAGE=${lang}`, description),
    ...(location === "" ? [] : [textLine(`LOCATION;LANGUAGE=${lang}`, location)]),
    ...(categories.length === 0
      ? []
      : [contentLine(`CATEGORIES;LANGUAGE=${lang}`, categories.map(escapeText).join(","))]),
    contentLine("URL", url),
    contentLine("CLASS", "PUBLIC"),
    // Nobody is busy because something is in this calendar.
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ];
  return lines.join("");
}

const timeZone = "Asia/Ho_Chi_Minh";

/** A calendar must hold something (RFC 5545, 3.4): without events it holds the time zone of both sides of the border. */
const timeZoneLines: readonly string[] = [
  contentLine("BEGIN", "VTIMEZONE"),
  contentLine("TZID", timeZone),
  contentLine("BEGIN", "STANDARD"),
  contentLine("DTSTART", "19750613T000000"),
  contentLine("TZOFFSETFROM", "+0700"),
  contentLine("TZOFFSETTO", "+0700"),
  contentLine("TZNAME", "+07"),
  contentLine("END", "STANDARD"),
  contentLine("END", "VTIMEZONE"),
];

/** `2013-09-18` → `20130918`. */
function basic(day: string): string {
  return day.replaceAll("-", "");
}

const dayMs = 86_400_000;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}
