// A number of activities that opens the records behind it; nought is told and opens nothing.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { RecordsRequest } from "../records/recordsRequest.ts";
import type { OpenRecords } from "../records/useRecordsPopover.tsx";
import "./CountButton.css";

interface CountButtonProps {
  readonly count: number;
  readonly behind: RecordsRequest;
  readonly openRecords: OpenRecords;
}

export function CountButton({ count, behind, openRecords }: CountButtonProps) {
  const { t } = useTranslation("records");
  const lang = useLang();
  const n = formatNumber(lang, count);
  if (count === 0) return <span className="count-button count-nought">{n}</span>;
  return (
    <button
      type="button"
      className="count-button"
      aria-haspopup="dialog"
      aria-label={t("open", { title: behind.title, count, n })}
      onClick={(event) => openRecords(event.currentTarget, behind)}
    >
      {n}
    </button>
  );
}
