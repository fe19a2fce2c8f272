// Feeds as those who subscribe read them: by readers that are none of the portal's.
import "../../client/dom.ts";
import ICAL from "ical.js";
import type { Hono } from "hono";
import { expect } from "vitest";

/** An address below /api as text; anything but 200 fails the test. */
export async function textAt(app: Hono, path: string): Promise<string> {
  const response = await app.request(`/api/${path}`);
  const text = await response.text();
  expect([path, response.status, response.status === 200 ? "" : text]).toEqual([path, 200, ""]);
  return text;
}

export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  /** The first day after it. */
  readonly end: string;
  readonly isDate: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly stamp: string;
}

export interface ReadCalendar {
  readonly name: string;
  readonly description: string;
  readonly events: readonly ReadEvent[];
}

/** A calendar as ical.js reads it. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const textOf = (component: ICAL.Component, name: string) =>
    String(component.getFirstPropertyValue(name) ?? "");
  return {
    name: textOf(calendar, "name"),
    description: textOf(calendar, "description"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const { startDate, endDate } = new ICAL.Event(component);
      return {
        uid: textOf(component, "uid"),
        start: startDate.toString(),
        end: endDate.toString(),
        isDate: startDate.isDate && endDate.isDate,
        summary: textOf(component, "summary"),
        description: textOf(component, "description"),
        url: textOf(component, "url"),
        stamp: textOf(component, "dtstamp"),
      };
    }),
  };
}

/** A feed as a parser of XML reads it; what is not well-formed fails the test. */
export function readXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  expect(document.querySelector("parsererror")?.textContent ?? "").toBe("");
  return document;
}
