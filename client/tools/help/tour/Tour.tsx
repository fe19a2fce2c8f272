// The tour: a card beside the page it tells of. It blocks nothing, ends at any time, and gives back the view from before.
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../i18n/format.ts";
import { useLang } from "../../../i18n/useLang.ts";
import { goTo } from "../../../state/goTo.ts";
import { useView } from "../../../state/useView.ts";
import { Button } from "../../../ui/Button.tsx";
import { DialogHead } from "../../../ui/DialogHead.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import { InLangs } from "../../../ui/InLangs.tsx";
import { endTour } from "./before.ts";
import { bestSpot } from "./spot.ts";
import { addressOf, isElsewhere, type TourStep, tourSteps } from "./steps.ts";
import { type Box, findShown, useShown } from "./useShown.ts";
import "./messages/index.ts";
import "./tour.css";

export function Tour() {
  const [{ tour }] = useView("tour");
  const step = tour === null ? undefined : tourSteps[tour];
  return step && tour !== null ? <Card step={step} at={tour} /> : null;
}

const turns: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

interface CardProps {
  readonly step: TourStep;
  readonly at: number;
}

function Card({ step, at }: CardProps) {
  const { t } = useTranslation("tour");
  const [view] = useView();
  const card = useRef<HTMLElement>(null);
  const hasStrayed = isElsewhere(view, at);
  const shown = useShown(step.shows);
  useSpot(card, hasStrayed ? null : shown, `${at} ${hasStrayed} ${view.lang}`);
  const turn = (by: 1 | -1 | 0) => {
    if (tourSteps[at + by]) goTo(addressOf(at + by, view), "replace");
  };
  const leave = (stays: boolean) => {
    const isHeld = isHolding(card.current);
    endTour(stays);
    // The keyboard goes back to where the help is opened.
    if (isHeld) document.querySelector<HTMLElement>("[data-tools]")?.focus();
  };
  useTourKeys(card, turn, () => leave(hasStrayed));
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      {shown && !hasStrayed && <Ring around={shown} />}
      <section className="tour" ref={card} tabIndex={-1} aria-label={t("label")}>
        <DialogHead
          title={hasStrayed ? t("strayed.title") : t(`steps.${step.id}.title`)}
          closeLabel={t("leave")}
          onClose={() => leave(hasStrayed)}
        />
        {hasStrayed ? (
          <Strayed onBack={() => turn(0)} onLeave={() => leave(false)} />
        ) : (
          <Words step={step} at={at} turn={turn} onEnd={() => leave(false)} />
        )}
      </section>
    </>
  );
}

const isHolding = (card: HTMLElement | null) =>
  document.activeElement === document.body || (card?.contains(document.activeElement) ?? false);

interface WordsProps extends CardProps {
  readonly turn: (by: 1 | -1) => void;
  readonly onEnd: () => void;
}

function Words({ step, at, turn, onEnd }: WordsProps) {
  const { t } = useTranslation("tour");
  const lang = useLang();
  const isLast = at === tourSteps.length - 1;
  const [number, of] = [at + 1, tourSteps.length].map((count) => formatNumber(lang, count));
  return (
    <>
      <div className="tour-words" aria-live="polite">
        <p className="tour-at">{t("at", { at: number, of })}</p>
        <p>
          <InLangs text={t(`steps.${step.id}.words`)} />
        </p>
      </div>
      <div className="tour-ways">
        <Button isDisabled={at === 0} onPress={() => turn(-1)}>
          <Icon name="earlier" />
          {t("back")}
        </Button>
        <Button look="primary" onPress={() => (isLast ? onEnd() : turn(1))}>
          {t(isLast ? "end" : "on")}
          {!isLast && <Icon name="later" />}
        </Button>
        <Button look="quiet" onPress={() => focusWithin(findShown(step.shows))}>
          {t("there")}
        </Button>
      </div>
    </>
  );
}

/** The reader uses the page: the card steps aside to one line, and what was done stays. */
function Strayed({ onBack, onLeave }: { readonly onBack: () => void; readonly onLeave: () => void }) {
  const { t } = useTranslation("tour");
  return (
    <div className="tour-ways" role="status">
      <Button onPress={onBack}>{t("strayed.on")}</Button>
      <Button onPress={onLeave}>{t("strayed.before")}</Button>
    </div>
  );
}

/** How far the ring lies outside what it stands around, so that it covers no border: its own five pixels, and air. */
const ringPx = 5 + 2;

function Ring({ around }: { readonly around: Box }) {
  const left = Math.max(around.left - ringPx, 0);
  const top = Math.max(around.top - ringPx, 0);
  const width = Math.min(around.left + around.width + ringPx, innerWidth) - left;
  const height = Math.min(around.top + around.height + ringPx, innerHeight) - top;
  return <div className="tour-ring" style={{ left, top, width, height }} aria-hidden="true" />;
}

/** Takes the keyboard to what is told of. */
function focusWithin(element: HTMLElement | null): void {
  const first = element?.matches("a, button, [tabindex]")
    ? element
    : element?.querySelector<HTMLElement>("a[href], button:not([disabled]), input, [tabindex='0']");
  first?.focus();
}

/** In a field, a list or the map the arrows mean what they mean there; Escape means it wherever nothing else was open. */
function useTourKeys(
  card: React.RefObject<HTMLElement | null>,
  turn: (by: 1 | -1) => void,
  leave: () => void,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") leave();
    const by = turns[event.key];
    if (by && isHolding(card.current)) turn(by);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}

const marginPx = 12;

/** Puts the card where it covers least. @param key changes when the card's size may. */
function useSpot(card: React.RefObject<HTMLElement | null>, shown: Box | null, key: string): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const heightOf = (selector: string) => document.querySelector(selector)?.clientHeight ?? 0;
    const room = {
      width: innerWidth,
      height: innerHeight,
      head: heightOf(".header"),
      foot: heightOf(".view-bar"),
      margin: marginPx,
    };
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    element.setAttribute("data-spot", bestSpot(shown, size, room));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the key stands for the card's size
  }, [card, shown, key]);
}
