// One line of links: the same sheet in each format.
import { useTranslation } from "react-i18next";
import { briefAddress, type BriefFormat, type BriefKind } from "../../api/briefs.ts";
import { useLang } from "../../i18n/useLang.ts";

const formats = ["html", "docx", "xlsx"] as const satisfies readonly BriefFormat[];

interface BriefLinksProps {
  readonly kind: BriefKind;
  readonly id: string;
  /** What is on the sheet, for those who hear one link at a time. */
  readonly name: string;
  readonly period?: string;
}

export function BriefLinks({ kind, id, name, period }: BriefLinksProps) {
  const { t } = useTranslation("briefs");
  const lang = useLang();
  return (
    <p className="brief-links">
      <span>{name}</span>
      {formats.map((format) => {
        const href = briefAddress(kind, id, { format, lang, ...(period !== undefined && { period }) });
        return (
          <a key={format} href={href} {...(format === "html" ? { target: "_blank" } : { download: "" })}>
            {t(`formats.${format}`)}
            <span className="hidden-words">: {name}</span>
          </a>
        );
      })}
    </p>
  );
}
