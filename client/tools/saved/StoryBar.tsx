// A briefing being shown: the words of a step over its view, one after another, by button and by key.
import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { goTo } from "../../state/goTo.ts";
import { useView } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { type Briefing, decodeBriefing, stepAddress, viewAddress } from "./briefing.ts";
import "./messages/index.ts";
import "./StoryBar.css";

export function StoryBar() {
  const [{ story }] = useView("story");
  const decoded = useQuery({
    queryKey: ["story", story],
    queryFn: () => decodeBriefing(story ?? ""),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (story === null || decoded.isPending) return null;
  return <Player story={story} briefing={decoded.data ?? null} />;
}

interface PlayerProps {
  readonly story: string;
  readonly briefing: Briefing | null;
}

const turns: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

function Player({ story, briefing }: PlayerProps) {
  const { t } = useTranslation("saved");
  const lang = useLang();
  const [{ step: at }] = useView("step");
  const bar = useRef<HTMLElement>(null);
  const steps = briefing?.steps ?? [];
  const step = steps[at];
  const turn = (by: 1 | -1) => {
    const next = steps[at + by];
    if (next) goTo(stepAddress(next, story, at + by));
  };
  const end = () => goTo(`/${viewAddress(location.href)}`);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // In a field, a list or the map the keys mean what they mean there.
    const isElsewhere = event.target !== document.body && !bar.current?.contains(event.target as Node);
    if (isElsewhere || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") end();
    const by = turns[event.key];
    if (by) turn(by);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
  useEffect(() => {
    bar.current?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each step is led to anew
  }, [at]);
  return (
    <section className="story" ref={bar} tabIndex={-1} aria-label={t("player.label")}>
      <div className="story-words" aria-live="polite">
        {briefing === null && <p>{t("player.unread")}</p>}
        {step && (
          <>
            <p className="story-briefing">
              {briefing?.title} ·{" "}
              {t("player.step", { at: formatNumber(lang, at + 1), of: formatNumber(lang, steps.length) })}
            </p>
            <h2 className="story-title">{step.title}</h2>
            {step.words && <p>{step.words}</p>}
          </>
        )}
      </div>
      <div className="story-ways">
        <Button isDisabled={at <= 0} onPress={() => turn(-1)}>
          <Icon name="earlier" />
          {t("player.back")}
        </Button>
        <Button look="primary" isDisabled={at >= steps.length - 1} onPress={() => turn(1)}>
          {t("player.on")}
          <Icon name="later" />
        </Button>
        <Button look="quiet" onPress={() => void document.documentElement.requestFullscreen?.()}>
          {t("player.full")}
        </Button>
        <Button look="quiet" onPress={end}>
          {t("player.end")}
        </Button>
      </div>
    </section>
  );
}
