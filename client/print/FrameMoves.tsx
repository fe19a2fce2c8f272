// What part of the map is on the sheet, chosen without any drag: fitted to something, or moved by a quarter of the frame.
import { useTranslation } from "react-i18next";
import type { Bbox, Position } from "#contract";
import { refOf } from "../layers/facts.ts";
import { positionsOf } from "../map/subjects.ts";
import { formatFeatureRef } from "../state/view.ts";
import { useView, useViewFilter } from "../state/useView.ts";
import { Button } from "../ui/Button.tsx";
import { framePlane } from "./frame.ts";
import type { Size } from "./paper.ts";
import { type Placement, placementOf } from "./scale.ts";
import type { Picture, PictureState } from "./usePicture.ts";
import { fitMarginPx, lineBounds } from "./usePlacement.ts";

interface Props {
  readonly frame: Size;
  readonly placement: Placement;
  readonly place: (placement: Placement) => void;
  readonly drawn: PictureState;
}

const directions = {
  north: { across: 0, down: -1, sign: "↑" },
  west: { across: -1, down: 0, sign: "←" },
  east: { across: 1, down: 0, sign: "→" },
  south: { across: 0, down: 1, sign: "↓" },
} as const;
const stride = 0.25;
/** What is fitted to has so much land about it, in CSS pixels, and is never drawn larger than this. */
const marginPx = 60;
const largestFit = 50_000;

export function FrameMoves({ frame, placement, place, drawn }: Props) {
  const { t } = useTranslation("print");
  const [{ selected }] = useView("selected");
  const isFiltered = Object.keys(useViewFilter()).length > 0;
  const picture = drawn.state === "idle" ? drawn.picture : null;
  const fitTo = (positions: readonly Position[]) => {
    const bounds = boundsOf(positions);
    if (!bounds) return;
    const { center, scale } = placementOf(bounds, frame, marginPx);
    place({ center, scale: Math.max(scale, largestFit) });
  };
  const move = ({ across, down }: { readonly across: number; readonly down: number }) => {
    const { size, unproject } = framePlane(frame, placement.center, placement.scale);
    const center = unproject([size.width * (0.5 + stride * across), size.height * (0.5 + stride * down)]);
    place({ center, scale: placement.scale });
  };
  return (
    <fieldset className="print-moves">
      <legend>{t("place")}</legend>
      <div className="print-fits">
        <Button onPress={() => place(placementOf(lineBounds, frame, fitMarginPx))}>{t("fit.line")}</Button>
        {isFiltered && picture && <Button onPress={() => fitTo(answerOf(picture))}>{t("fit.answer")}</Button>}
        {selected && picture && (
          <Button onPress={() => fitTo(positionsOf(formatFeatureRef(selected), picture.scene))}>
            {t("fit.selection")}
          </Button>
        )}
      </div>
      <div className="print-arrows">
        {(Object.keys(directions) as (keyof typeof directions)[]).map((name) => (
          <Button
            key={name}
            look="plain"
            aria-label={t(`move.${name}`)}
            onPress={() => move(directions[name])}
          >
            <span aria-hidden="true">{directions[name].sign}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** Where what the Filter leaves is drawn: sites with an activity that it finds, and ties that it keeps. */
function answerOf({ scene, out }: Picture): readonly Position[] {
  const sites = scene.sites.list.filter(({ activities }) =>
    activities.some(({ id }) => scene.matched?.has(id) ?? true),
  );
  const ties = scene.facts.twinnings.filter(({ id }) => out.size > 0 && !out.has(refOf("twinnings", id)));
  return [...sites.map(({ ref }) => ref), ...ties.map(({ id }) => refOf("twinnings", id))].flatMap((ref) => {
    const own = scene.arrangement.get(ref);
    return own ? [own] : positionsOf(ref, scene);
  });
}

function boundsOf(positions: readonly Position[]): Bbox | null {
  if (positions.length === 0) return null;
  const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
