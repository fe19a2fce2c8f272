// The places of a group as a list: those whose position is not known, or those that share one point.
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Ref } from "../layers/facts.ts";
import type { Scene } from "../layers/layer.ts";
import type { Site } from "../layers/places/sites.ts";
import { useView } from "../state/useView.ts";
import { sizeOf, useCameraBeat } from "./cameraBeat.ts";
import { groupTitle } from "./describe.ts";
import type { Stage } from "./stage.ts";
import "./groupList.css";

const GroupDialog = lazy(async () => ({ default: (await import("./GroupDialog.tsx")).GroupDialog }));

interface Props {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly open: Ref | null;
  readonly onOpen: (ref: Ref | null) => void;
}

/** A button on each group, seen when the keyboard reaches it, and the list of the one that is open. */
export function GroupList({ stage, scene, open, onOpen }: Props) {
  const { t } = useTranslation("map");
  const [view] = useView();
  useCameraBeat(stage);
  const groups = scene.sites.list.filter(({ kind }) => kind === "unknown" || kind === "crowd");
  const site = groups.find(({ ref }) => ref === open);
  const at = site && pixelOf(stage, scene, site);
  return (
    <>
      {groups.map((group) => {
        const pixel = pixelOf(stage, scene, group);
        return pixel && isInSight(stage, pixel) ? (
          <button
            key={group.ref}
            type="button"
            className="map-group-button"
            style={{ left: pixel.x, top: pixel.y }}
            aria-label={groupTitle(group, scene, view.lang, t)}
            aria-haspopup="dialog"
            aria-expanded={group.ref === open}
            onClick={() => onOpen(group.ref)}
          />
        ) : null;
      })}
      {site && at && (
        <Suspense fallback={null}>
          <GroupDialog {...{ stage, scene, site, at }} onClose={() => onOpen(null)} />
        </Suspense>
      )}
    </>
  );
}

function pixelOf(stage: Stage, scene: Scene, site: Site) {
  const position = scene.arrangement.get(site.ref);
  return position && stage.map.project(position);
}

/** Half of what groupList.css makes a button. */
const buttonRadiusPx = 18;

/** Out of sight a button would take the keyboard where nothing is seen. */
function isInSight(stage: Stage, at: { readonly x: number; readonly y: number }): boolean {
  const { width, height } = sizeOf(stage.map);
  const [right, bottom] = [width - buttonRadiusPx, height - buttonRadiusPx];
  return at.x >= buttonRadiusPx && at.y >= buttonRadiusPx && at.x <= right && at.y <= bottom;
}
