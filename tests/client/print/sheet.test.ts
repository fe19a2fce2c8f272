import { createLoader, createSerializer } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { printCommand } from "../../../client/print/Command.tsx";
import { placementFor } from "../../../client/print/usePlacement.ts";
import { formatCamera, parseCamera } from "../../../client/state/camera.ts";
import { printAddress } from "../../../client/state/addresses.ts";
import { readTitle, sheetParsers, viewAddress } from "../../../client/state/sheet.ts";

const read = createLoader(sheetParsers);
const write = createSerializer(sheetParsers, { clearOnDefault: true });
const plain = { paper: "a4", orientation: "portrait", scale: null, graticule: "wgs84", title: null };

describe("the address of a sheet", () => {
  it.each([
    ["?paper=a3&orientation=landscape", { ...plain, paper: "a3", orientation: "landscape" }],
    ["?scale=250000&graticule=vn2000", { ...plain, scale: 250_000, graticule: "vn2000" }],
    ["?graticule=none&title=Kết nghĩa", { ...plain, graticule: "none", title: "Kết nghĩa" }],
    ["?paper=letter&orientation=up&scale=0&graticule=utm&title=", plain],
    ["?scale=1.5e5&paper=A3", plain],
    ["?scale=19999", plain],
    ["?scale=9000000", plain],
  ])("reads %s, dropping what it does not know", (address, sheet) => {
    expect(read(address)).toEqual(sheet);
  });

  it("reads back what it writes", () => {
    const sheet = {
      paper: "a3",
      orientation: "landscape",
      scale: 300_000,
      graticule: "none",
      title: "A & B = C",
    } as const;
    expect(read(write(sheet))).toEqual(sheet);
    expect(
      write({ paper: "a4", orientation: "portrait", scale: null, graticule: "wgs84", title: null }),
    ).toBe("");
  });

  it("takes a title as one line of plain text of a bounded length", () => {
    expect(readTitle("a\nb\u2028c\u0000d")).toBe("a b c d");
    expect(readTitle("x".repeat(500))).toHaveLength(120);
  });

  it("leads from a view to its sheet and back", () => {
    const view =
      "https://a.example/?lang=lo&unit=vn-510&hidden=rivers&selected=places%2Fv-dac-oc&day=2025-06-30#map=10/15.6/107.4";
    const sheet = printAddress(view.replace("?", "?view=map&tool=share&list=places&theme=dark&"));
    expect(sheet).toBe(view.replace("/?", "/print?"));
    expect(
      viewAddress(sheet.replace("?", "?paper=a3&scale=100000&title=T&graticule=none&orientation=landscape&")),
    ).toBe(view);
  });

  it("is told to a shell in one piece", () => {
    expect(printCommand("http://a.example/print?q=it's&x=1#map=9/15/107", "a.pdf")).toBe(
      "npm run print -- 'http://a.example/print?q=it%27s&x=1#map=9/15/107' a.pdf",
    );
  });
});

describe("where the sheet's map looks", () => {
  it.each([
    ["#map=9.5/15.6/107.4", { zoom: 9.5, center: [107.4, 15.6] as const }],
    ["#map=9/15.6/107.4/0/0", { zoom: 9, center: [107.4, 15.6] as const }],
    ["#map=9/95/107.4", null],
    ["#map=nine/15/107", null],
    ["", null],
  ])("reads %s", (hash, camera) => {
    expect(parseCamera(hash)).toEqual(camera);
    expect(camera && parseCamera(formatCamera(camera))).toEqual(camera);
  });

  const frame = { width: 700, height: 640 };

  it("is what the screen showed, in two figures, when no scale is asked for", () => {
    const placement = placementFor(frame, { zoom: 10, center: [107.4, 15.6] }, { scale: null });
    expect(placement).toEqual({ center: [107.4, 15.6], scale: 280_000 });
  });

  it("keeps the asked scale about the middle of the screen, or about the line where no map was seen", () => {
    expect(placementFor(frame, { zoom: 10, center: [107.4, 15.6] }, { scale: 100_000 }).scale).toBe(100_000);
    const whole = placementFor(frame, null, { scale: null });
    expect(whole.center).toEqual([expect.closeTo(107.39, 2), expect.closeTo(15.71, 1)]);
    expect(placementFor(frame, null, { scale: 100_000 })).toEqual({ center: whole.center, scale: 100_000 });
  });
});
