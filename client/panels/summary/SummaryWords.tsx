// The answer as sentences: to be read, heard, and copied into a report.
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNames } from "../../api/useNames.ts";
import { Button } from "../../ui/Button.tsx";
import { type Copied, copyText } from "../../ui/copyText.ts";
import { Section } from "../../ui/Section.tsx";
import { Awaited } from "../answer/Awaited.tsx";
import { useSentences } from "./useSentences.ts";
import "./messages/index.ts";
import "./SummaryWords.css";

interface SummaryWordsProps {
  /** The button that opened it already shows the title. */
  readonly isTitleHidden?: boolean;
}

export function SummaryWords({ isTitleHidden = false }: SummaryWordsProps) {
  const { t } = useTranslation("summary");
  const { queries, sentences } = useSentences();
  const names = useNames();
  return (
    <Section
      title={isTitleHidden ? <span className="hidden-words">{t("title")}</span> : t("title")}
      level={3}
    >
      <Awaited queries={[...queries, ...names]} failed={t("failed")} lines={4}>
        {() => <Sentences sentences={sentences} />}
      </Awaited>
    </Section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const { t } = useTranslation("summary");
  const words = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<Copied | null>(null);
  const copy = async () => setSaid(await copyText(sentences.join("\n"), words.current));
  return (
    <>
      <div ref={words} className="summary-words">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className="summary-copy">
        <Button onPress={() => void copy()}>{t("copy")}</Button>
        <p role="status" className="summary-said">
          {said && t(said)}
        </p>
      </div>
    </>
  );
}
