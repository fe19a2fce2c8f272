// Every part of a view and of a record says its language: names, titles of sources, quotes, notes, scopes of figures.
import "./dom.ts";
import { waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { Lang } from "#contract";
import { AboutTool } from "../../client/tools/about/AboutTool.tsx";
import { BoardView } from "../../client/views/board/BoardView.tsx";
import { ChangesView } from "../../client/views/changes/ChangesView.tsx";
import { CoverageView } from "../../client/views/coverage/CoverageView.tsx";
import { IndicatorsView } from "../../client/views/indicators/IndicatorsView.tsx";
import { ProgrammeView } from "../../client/views/programme/ProgrammeView.tsx";
import { TableView } from "../../client/views/table/TableView.tsx";
import { ActivityList } from "../../client/panels/answer/ActivityList.tsx";
import { PlaceList } from "../../client/panels/answer/PlaceList.tsx";
import { TwinningList } from "../../client/panels/answer/TwinningList.tsx";
import { UnitList } from "../../client/panels/answer/UnitList.tsx";
import { misspokenTexts } from "../langOfParts.ts";
import { serveWorld, showRecord } from "./details/panel.tsx";
import { showView } from "./views/showView.tsx";

serveWorld();

const views = {
  BoardView,
  ChangesView,
  CoverageView,
  IndicatorsView,
  ProgrammeView,
  TableView,
  AboutTool,
} as const;
const lists = { ActivityList, PlaceList, TwinningList, UnitList } as const;
const records = [
  "places/v-gia-dinh",
  "places/gate-thu",
  "admin-units/la-9501",
  "admin-units/vn-901",
  "twinnings/tw-gia-dinh",
  "activities/act-03",
  "papers/paper-01",
  "indicators/ind-01",
] as const;

describe.each(Lang.options)("on a page in %s", (lang) => {
  beforeEach(() => {
    document.documentElement.lang = lang;
  });

  it.each(Object.entries(views))("%s marks every part in another language", async (_, View) => {
    await showView(View, { lang });
    expect(misspokenTexts(document.documentElement)).toEqual([]);
  });

  it.each(Object.entries(lists))("%s marks every part in another language", async (_, List) => {
    await showView(
      () => (
        <>
          <h2>–</h2>
          <List />
        </>
      ),
      { lang },
    );
    await waitFor(() => expect(document.querySelector("a.result-link")).not.toBeNull());
    expect(misspokenTexts(document.documentElement)).toEqual([]);
  });

  it.each(records)("the record %s marks every part in another language", async (record) => {
    await showRecord(record, { lang });
    expect(misspokenTexts(document.documentElement)).toEqual([]);
  });
});
