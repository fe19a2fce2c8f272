// One briefing: its title, its steps in order, and what can be done with it as a whole.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Button } from "../../ui/Button.tsx";
import { copyText } from "../../ui/copyText.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { type Briefing, encodeBriefing, type Step, stepAddress } from "./briefing.ts";
import { StepEditor } from "./StepEditor.tsx";

interface BriefingEditorProps {
  readonly briefing: Briefing;
  readonly isOpenAtFirst: boolean;
  /** Null takes it away. */
  readonly onChange: (next: Briefing | null) => void;
}

export function BriefingEditor({ briefing, isOpenAtFirst, onChange }: BriefingEditorProps) {
  const { t } = useTranslation("saved");
  const lang = useLang();
  const [said, setSaid] = useState("");
  const { title, steps } = briefing;
  const setSteps = (next: readonly Step[]) => onChange({ ...briefing, steps: [...next] });
  const show = async () => location.assign(stepAddress(steps[0] ?? start, await encodeBriefing(briefing), 0));
  const share = async () => {
    const address = stepAddress(steps[0] ?? start, await encodeBriefing(briefing), 0);
    setSaid(t(`said.${await copyText(new URL(address, location.href).href, null)}`));
  };
  return (
    <Disclosure title={title} aside={formatNumber(lang, steps.length)} isOpenAtFirst={isOpenAtFirst}>
      <label className="saved-title">
        <span>{t("briefingTitle")}</span>
        <input
          className="text-input"
          value={title}
          maxLength={120}
          onChange={({ target }) => target.value.trim() && onChange({ ...briefing, title: target.value })}
        />
      </label>
      <ol className="saved-steps">
        {steps.map((step, index) => (
          <StepEditor
            // oxlint-disable-next-line react/no-array-index-key -- steps have no id; order is what they are
            key={index}
            step={step}
            isFirst={index === 0}
            isLast={index === steps.length - 1}
            onChange={(next) => setSteps(steps.flatMap((other, at) => (at === index ? (next ?? []) : other)))}
            onMove={(by) => setSteps(moved(steps, index, by))}
          />
        ))}
      </ol>
      <p className="saved-ways">
        <Button look="primary" isDisabled={steps.length === 0} onPress={() => void show()}>
          {t("show")}
        </Button>
        <Button isDisabled={steps.length === 0} onPress={() => void share()}>
          {t("copyAddress")}
        </Button>
        <Button look="quiet" onPress={() => onChange(null)}>
          {t("removeBriefing")}
        </Button>
        <span role="status">{said}</span>
      </p>
    </Disclosure>
  );
}

const start = { address: "" };

/** The list with the item at an index moved on by one, or back. */
export function moved<Item>(items: readonly Item[], index: number, by: 1 | -1): readonly Item[] {
  const next = [...items];
  const [item] = next.splice(index, 1);
  if (item !== undefined) next.splice(index + by, 0, item);
  return next;
}
