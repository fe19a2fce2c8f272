// One saved view: open it, name it, say a few words, move it up or down, take it away.
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Step } from "./briefing.ts";

interface StepEditorProps {
  readonly step: Step;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Null takes it away. */
  readonly onChange: (next: Step | null) => void;
  readonly onMove: (by: 1 | -1) => void;
}

export function StepEditor({ step, isFirst, isLast, onChange, onMove }: StepEditorProps) {
  const { t } = useTranslation("saved");
  const named = { title: step.title };
  return (
    <li className="saved-step">
      <div className="saved-step-head">
        <a href={`/${step.address}`}>{step.title}</a>
        <Button look="icon" aria-label={t("up", named)} isDisabled={isFirst} onPress={() => onMove(-1)}>
          <Icon name="up" />
        </Button>
        <Button look="icon" aria-label={t("down", named)} isDisabled={isLast} onPress={() => onMove(1)}>
          <Icon name="chevron" />
        </Button>
        <Button look="icon" aria-label={t("remove", named)} onPress={() => onChange(null)}>
          <Icon name="close" />
        </Button>
      </div>
      <label>
        <span>{t("title")}</span>
        <input
          className="text-input"
          value={step.title}
          maxLength={120}
          onChange={({ target }) => target.value.trim() && onChange({ ...step, title: target.value })}
        />
      </label>
      <label>
        <span>{t("stepWords")}</span>
        <textarea
          className="text-input"
          rows={2}
          value={step.words}
          maxLength={600}
          onChange={({ target }) => onChange({ ...step, words: target.value })}
        />
      </label>
    </li>
  );
}
