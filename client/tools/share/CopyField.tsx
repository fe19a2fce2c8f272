// A text to be taken along: selected by a click, copied by a button that says so.
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { type Copied, copyText } from "../../ui/copyText.ts";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly lines?: number;
}

export function CopyField({ label, text, lines = 2 }: CopyFieldProps) {
  const { t } = useTranslation("share");
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<Copied | null>(null);
  const copy = async () => {
    const done = await copyText(text, null);
    if (done === "selected") field.current?.select();
    setSaid(done);
  };
  return (
    <div className="copy-field">
      <textarea
        ref={field}
        className="field"
        aria-label={label}
        readOnly
        rows={lines}
        value={text}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <p className="copy-ways">
        <Button onPress={() => void copy()}>{t("copy")}</Button>
        <span role="status">{said && t(`said.${said}`)}</span>
      </p>
    </div>
  );
}
