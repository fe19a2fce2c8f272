// A number of activities that opens them, and its bar where there is a scale.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { RecordsRequest } from "../../panels/records/recordsRequest.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";

interface QuarterCellProps {
  readonly count: number;
  /** What the longest bar stands for; no bar without it. */
  readonly most?: number;
  readonly request: RecordsRequest;
  readonly openRecords: OpenRecords;
}

const height = 28;

export function QuarterCell({ count, most, request, openRecords }: QuarterCellProps) {
  const { t } = useTranslation("records");
  const lang = useLang();
  const bar = most === undefined ? 0 : (count / most) * height;
  return (
    <td>
      {most !== undefined && (
        <svg className="programme-bar" viewBox={`0 0 24 ${height}`} aria-hidden="true">
          <rect y={height - bar} width={24} height={bar} />
          <path d={`M0 ${height - 0.5}h24`} />
        </svg>
      )}
      {count === 0 ? (
        <span className="programme-nought">{formatNumber(lang, 0)}</span>
      ) : (
        <button
          type="button"
          className="programme-count"
          aria-haspopup="dialog"
          aria-label={t("open", { title: request.title, count, n: formatNumber(lang, count) })}
          onClick={(event) => openRecords(event.currentTarget, request)}
        >
          {formatNumber(lang, count)}
        </button>
      )}
    </td>
  );
}
