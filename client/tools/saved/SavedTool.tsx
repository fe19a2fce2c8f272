// Views that one keeps: saved with a title, put in order, told in a few words, shown one after another, taken along as a file.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { BriefingEditor } from "./BriefingEditor.tsx";
import { type Briefing, viewAddress } from "./briefing.ts";
import { FileWays } from "./FileWays.tsx";
import { keep, useKept } from "./kept.ts";
import "./messages/index.ts";
import "./saved.css";

export function SavedTool() {
  const { t } = useTranslation("saved");
  const { briefings, fault } = useKept();
  const [isRefused, setRefused] = useState(false);
  const change = (next: readonly Briefing[]) => setRefused(!keep(next));
  const save = (title: string) => {
    const step = { title, words: "", address: viewAddress(location.href) };
    const [first = { title: t("firstTitle"), steps: [] }, ...others] = briefings;
    change([{ ...first, steps: [...first.steps, step] }, ...others]);
  };
  return (
    <>
      <p>{t("words")}</p>
      {fault && <p role="alert">{t(`fault.${fault}`)}</p>}
      {isRefused && <p role="alert">{t("fault.refused")}</p>}
      {fault === null && (
        <>
          <SaveForm onSave={save} />
          {briefings.length === 0 && <EmptyNote title={t("none")} />}
          {briefings.map((briefing, index) => (
            <BriefingEditor
              // oxlint-disable-next-line react/no-array-index-key -- briefings have no id and are edited in place
              key={index}
              briefing={briefing}
              isOpenAtFirst={index === 0}
              onChange={(next) =>
                change(briefings.flatMap((other, at) => (at === index ? (next ?? []) : other)))
              }
            />
          ))}
          <FileWays briefings={briefings} onAdd={(added) => change([...briefings, ...added])} />
        </>
      )}
    </>
  );
}

function SaveForm({ onSave }: { readonly onSave: (title: string) => void }) {
  const { t } = useTranslation("saved");
  const { t: tShell } = useTranslation();
  const [{ view }] = useView("view");
  const [title, setTitle] = useState(() => tShell(`views.${view}`));
  const [said, setSaid] = useState("");
  const given = title.trim();
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!given) return;
        onSave(given);
        setSaid(t("saved", { title: given }));
      }}
    >
      <label>
        <span>{t("title")}</span>
        <input
          className="text-input"
          value={title}
          maxLength={120}
          required
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <Button type="submit" look="primary" isDisabled={!given}>
        {t("save")}
      </Button>
      <span role="status">{said}</span>
    </form>
  );
}
