// A number that opens the records behind it; nought is told and opens nothing.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { RecordsRequest } from "../../panels/records/recordsRequest.ts";
import type { OpenRecords } from "../../panels/records/useRecordsPopover.tsx";

interface NumberCellProps {
  readonly count: number;
  readonly isSum?: boolean;
  readonly behind: () => RecordsRequest;
  readonly spot: { readonly "data-spot": string; readonly tabIndex: number };
  readonly openRecords: OpenRecords;
}

export function NumberCell({ count, isSum = false, behind, spot, openRecords }: NumberCellProps) {
  const { t } = useTranslation("records");
  const lang = useLang();
  const look = isSum ? "coverage-cell coverage-sum" : "coverage-cell";
  if (count === 0)
    return (
      <td className={`${look} coverage-nought`} {...spot}>
        {formatNumber(lang, 0)}
      </td>
    );
  return (
    <td className={look}>
      <button
        type="button"
        className={isSum ? "coverage-active coverage-active-sum" : "coverage-active"}
        aria-haspopup="dialog"
        aria-label={t("open", { title: behind().title, count, n: formatNumber(lang, count) })}
        onClick={(event) => openRecords(event.currentTarget, behind())}
        {...spot}
      >
        {formatNumber(lang, count)}
      </button>
    </td>
  );
}
