// Briefings as a file: taken along, and brought in. A file that is none says what is wrong and changes nothing.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "../../ui/Button.tsx";
import { type Briefing, fileText, limits, readFileText } from "./briefing.ts";

interface FileWaysProps {
  readonly briefings: readonly Briefing[];
  readonly onAdd: (added: readonly Briefing[]) => void;
}

/** A file of all briefings that may be kept is far below that. */
const maxBytes = 20_000_000;

export function FileWays({ briefings, onAdd }: FileWaysProps) {
  const { t } = useTranslation("saved");
  const [said, setSaid] = useState<{ readonly text: string; readonly isFault: boolean } | null>(null);
  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    try {
      if (file.size > maxBytes) throw new Error(t("file.large"));
      const added = readFileText(await file.text());
      if (briefings.length + added.length > limits.briefings) throw new Error(t("file.many"));
      onAdd(added);
      setSaid({ text: t("file.added", { count: added.length, n: added.length }), isFault: false });
    } catch (error) {
      setSaid({
        text: t("file.fault", { name: file.name, fault: error instanceof Error ? error.message : "" }),
        isFault: true,
      });
    }
  };
  return (
    <div className="saved-ways">
      {briefings.length > 0 && (
        <a
          className="button button-plain"
          download="briefings.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(fileText(briefings))}`}
        >
          {t("file.download")}
        </a>
      )}
      <FileTrigger acceptedFileTypes={["application/json", ".json"]} onSelect={(files) => void take(files)}>
        <Button>{t("file.bring")}</Button>
      </FileTrigger>
      <span role={said?.isFault ? "alert" : "status"}>{said?.text}</span>
    </div>
  );
}
