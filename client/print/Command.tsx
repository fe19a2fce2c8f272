// The line that makes this very sheet a PDF, to copy.
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button.tsx";
import { type Copied, copyText } from "../ui/copyText.ts";

/** Single quotes keep a shell from reading & and # of an address; what stands in one as a quote is written by its code. */
export function printCommand(address: string, file: string): string {
  return `npm run print -- '${address.replaceAll("'", "%27")}' ${file}`;
}

export function Command() {
  const { t } = useTranslation("print");
  const shown = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<Copied | null>(null);
  const command = printCommand(location.href, t("command.file"));
  return (
    <details className="print-command">
      <summary>{t("command.title")}</summary>
      <p>{t("command.words")}</p>
      <code ref={shown}>{command}</code>
      <p className="print-copy">
        <Button onPress={() => void copyText(command, shown.current).then(setSaid)}>
          {t("command.copy")}
        </Button>
        <span role="status">{said && t(`command.${said}`)}</span>
      </p>
    </details>
  );
}
