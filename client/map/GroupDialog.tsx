// The list of an open group: its places by name, each opens its record.
import type { TFunction } from "i18next";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#contract";
import { nameWithLang } from "../api/useFeatureIndex.ts";
import type { Scene } from "../layers/layer.ts";
import type { Site } from "../layers/places/sites.ts";
import { followFrom } from "../state/followed.ts";
import { setHovered } from "../state/hover.ts";
import { useView } from "../state/useView.ts";
import type { FeatureRef } from "../state/view.ts";
import { InLangs } from "../ui/InLangs.tsx";
import { useFocusBack } from "../ui/useFocusBack.ts";
import { sizeOf } from "./cameraBeat.ts";
import { groupTitle } from "./describe.ts";
import type { Stage } from "./stage.ts";

interface Member {
  readonly feature: FeatureRef;
  readonly name: string;
  readonly lang: Lang;
  readonly kind: string;
}

function membersOf({ places, units }: Site, lang: Lang, t: TFunction<"map">): Member[] {
  return [
    ...places.map(({ id, properties }) => ({
      feature: { collection: "places" as const, id },
      ...nameWithLang(lang, properties),
      kind: t(`legend.${properties.kind}`),
    })),
    ...units.map(({ id, properties }) => ({
      feature: { collection: "admin-units" as const, id },
      ...nameWithLang(lang, properties),
      kind: t(`level.${properties.level}`),
    })),
  ];
}

interface Props {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly site: Site;
  /** Where the group stands, in pixels of the map. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

export function GroupDialog({ stage, scene, site, at, onClose }: Props) {
  const { t } = useTranslation("map");
  const [view, setView] = useView();
  const list = useRef<HTMLDivElement>(null);
  const { ref } = site;
  useFocusBack(list, `[data-group="${ref}"] button`);
  const { width, height } = sizeOf(stage.map);
  const collator = new Intl.Collator(view.lang);
  const members = membersOf(site, view.lang, t).sort((a, b) => collator.compare(a.name, b.name));
  const shift = `translate(${at.x > width / 2 ? "calc(-100% - 22px)" : "22px"}, ${at.y > height / 2 ? "-80%" : "-20%"})`;
  return (
    <div
      ref={list}
      className="map-group"
      role="dialog"
      aria-label={groupTitle(site, scene, view.lang, t)}
      style={{ left: at.x, top: at.y, transform: shift }}
      onKeyDown={(event) => moveFocus(event, list.current, onClose)}
    >
      <header>
        <strong>
          <InLangs text={groupTitle(site, scene, view.lang, t)} />
        </strong>
        <button type="button" className="map-group-close" aria-label={t("close")} onClick={onClose}>
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
            <path d="M6 6L18 18M18 6L6 18" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      {site.kind === "unknown" && <p>{t("unknownWhy")}</p>}
      <ul data-group={ref}>
        {members.map(({ feature, name, lang, kind }) => (
          <li key={feature.id}>
            <button
              type="button"
              aria-current={view.selected?.id === feature.id}
              onClick={(event) => {
                setView({ selected: feature });
                // The keyboard, which clicks without a pointer, follows.
                if (event.detail === 0) followFrom(event.currentTarget);
              }}
              onPointerEnter={() => setHovered(feature)}
              onPointerLeave={() => setHovered(null)}
            >
              <span lang={lang}>{name}</span> <small>{kind}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Arrow keys go through the list, Escape closes it. */
function moveFocus(event: React.KeyboardEvent, list: HTMLElement | null, onClose: () => void): void {
  if (event.key === "Escape") {
    event.stopPropagation();
    onClose();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !list) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll<HTMLButtonElement>("li button")];
  const index = buttons.findIndex((button) => button === document.activeElement);
  buttons[(index + step + buttons.length) % buttons.length]?.focus();
}
