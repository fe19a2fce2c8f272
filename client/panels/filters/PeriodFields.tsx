// Two days as people type them. A day that cannot be read, or two in the wrong order, is told and changes nothing: the last good answer stays.
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Period } from "#contract";
import { useView } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { dayAsTyped, typedDay } from "./periods.ts";
import "./PeriodFields.css";

interface Typed {
  readonly from: string;
  readonly to: string;
}

type Fault =
  | { readonly kind: "broken"; readonly field: keyof Typed; readonly text: string }
  | { readonly kind: "order"; readonly field: "to"; readonly from: string; readonly to: string };

/** The period that two typed days mean (null: no period), or what is wrong with them. */
export function readTyped(typed: Typed): { readonly period: Period | null } | { readonly fault: Fault } {
  const from = typed.from.trim() && typedDay(typed.from, "first");
  if (from === null) return { fault: { kind: "broken", field: "from", text: typed.from.trim() } };
  const to = typed.to.trim() && typedDay(typed.to, "last");
  if (to === null) return { fault: { kind: "broken", field: "to", text: typed.to.trim() } };
  if (!from && !to) return { period: null };
  if (from && to && from > to)
    return { fault: { kind: "order", field: "to", from: dayAsTyped(from), to: dayAsTyped(to) } };
  return { period: { from: from || null, to: to || null } };
}

export function PeriodFields() {
  const { t } = useTranslation("filters");
  const [view, setView] = useView("period", "undated");
  const [typed, setTyped] = useState<Typed>({
    from: dayAsTyped(view.period?.from ?? null),
    to: dayAsTyped(view.period?.to ?? null),
  });
  const [fault, setFault] = useState<Fault | null>(null);
  const faultId = useId();

  const apply = () => {
    const read = readTyped(typed);
    setFault("fault" in read ? read.fault : null);
    if ("period" in read) setView({ period: read.period, ...(read.period === null && { undated: null }) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    apply();
  };
  const field = (end: keyof Typed) => (
    <label className="day-field">
      <span className="choices-legend">{t(end)}</span>
      <input
        className="text-input"
        inputMode="text"
        autoComplete="off"
        placeholder={t("dateHint")}
        value={typed[end]}
        aria-invalid={fault?.field === end}
        aria-describedby={fault?.field === end ? faultId : undefined}
        onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
      />
    </label>
  );
  return (
    <form className="period-fields choices" onSubmit={submit} noValidate>
      {field("from")}
      {field("to")}
      <Button type="submit">{t("apply")}</Button>
      {fault && (
        <p className="field-fault" id={faultId} role="alert">
          {fault.kind === "broken"
            ? t("dateBroken", { text: fault.text })
            : t("dateOrder", { from: fault.from, to: fault.to })}
        </p>
      )}
    </form>
  );
}
