// One sheet of paper in its true size: head, map, what is told beside it, foot. What is told is cut to its room, the map has the rest.
import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { healthQuery } from "../api/queries.ts";
import { formatDate } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import { credits } from "../map/Attribution.tsx";
import { useToday } from "../panels/details/today.ts";
import { useView, useViewFilter } from "../state/useView.ts";
import { useSheet, viewAddress } from "../state/sheet.ts";
import { InLangs } from "../ui/InLangs.tsx";
import { framePlane } from "./frame.ts";
import { LegendSection } from "./LegendSection.tsx";
import { MapFrame } from "./MapFrame.tsx";
import { NotesSection } from "./NotesSection.tsx";
import { OnlineSection } from "./OnlineSection.tsx";
import { areaOn } from "./OutsideArea.tsx";
import type { Size } from "./paper.ts";
import type { Placement } from "./scale.ts";
import { ScaleSection } from "./ScaleSection.tsx";
import { shownOn } from "./shown.ts";
import { mostSources, SourcesSection, useTitles } from "./SourcesSection.tsx";
import { StateWords } from "./StateWords.tsx";
import { useFit } from "./useFit.ts";
import { useLegendLines } from "./useLegendLines.tsx";
import type { PictureState } from "./usePicture.ts";
import { useSheetWords } from "./useSheetWords.ts";
import "./sheet.css";

interface Props {
  readonly frame: Size | null;
  readonly placement: Placement | null;
  readonly drawn: PictureState;
  /** Told of the room that the map has. */
  readonly mapRoom: (element: HTMLElement | null) => void;
}

const noSources: readonly never[] = [];

export function Sheet({ frame, placement, drawn, mapRoom }: Props) {
  const { t } = useTranslation("print");
  const lang = useLang();
  const [sheet] = useSheet();
  const [{ hidden, selected }] = useView("hidden", "selected");
  const filter = useViewFilter();
  const day = useToday();
  const health = useQuery(healthQuery);
  const version = health.data?.data_version;
  const { title, lines } = useSheetWords();
  const told = useRef<HTMLDivElement>(null);
  const picture = drawn.state === "idle" || drawn.state === "loading" ? drawn.picture : null;
  const plane = useMemo(
    () => frame && placement && framePlane(frame, placement.center, placement.scale),
    [frame, placement],
  );
  const shown = useMemo(
    () => (plane && picture ? shownOn(plane, { ...picture, hidden }) : null),
    [plane, picture, hidden],
  );
  const legend = useLegendLines(picture);
  const sources = shown?.sources ?? noSources;
  const { isPending } = useTitles(sources);
  const whole = { sources: Math.min(sources.length, mostSources), legend: legend.length };
  const fitting = useFit(told, whole, JSON.stringify([sheet, frame, lang, isPending, lines]));
  const address = viewAddress(location.href);
  // Whoever waits for the map, waits for the words about it as well.
  const state = drawn.state === "idle" && (isPending || health.isPending) ? "loading" : drawn.state;
  return (
    <article
      className={`paper-sheet paper-${sheet.paper}-${sheet.orientation} paper-${sheet.paper}`}
      lang={lang}
      data-map-state={state}
    >
      <header className="paper-head">
        <h2>
          <InLangs text={title} />
        </h2>
        <p>
          <InLangs text={lines.join(" · ")} />
        </p>
      </header>
      <div className={`paper-map paper-map-${sheet.graticule}`}>
        <div className="paper-map-room" ref={mapRoom}>
          {plane && placement && (
            <MapFrame
              plane={plane}
              scale={placement.scale}
              title={title}
              drawn={drawn}
              words={<StateWords drawn={drawn} frame={frame} />}
            />
          )}
        </div>
      </div>
      <div className="paper-told" ref={told}>
        {placement && <ScaleSection placement={placement} />}
        <LegendSection lines={legend} fitting={fitting.legend} />
        <NotesSection
          shown={shown}
          isPale={selected !== null || Object.keys(filter).length > 0}
          isBeyond={plane !== null && areaOn(plane) !== null}
        />
        <OnlineSection address={address} />
        <SourcesSection sources={sources} fitting={fitting.sources} />
      </div>
      <footer className="paper-foot">
        <p lang="en">{[credits, ...(picture?.groundCredits ?? [])].join(" · ")}</p>
        <p>
          {t("sheet.date", { day: formatDate(lang, day) })}
          {version && ` · ${t("sheet.version", { version })}`}
        </p>
      </footer>
    </article>
  );
}
