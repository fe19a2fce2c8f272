// What went wrong, in the words of the page.
import { useTranslation } from "react-i18next";
import { formatFilter } from "#contract";
import { ApiError } from "../api/request.ts";
import { useViewFilter } from "../state/useView.ts";
import { type ViewFilterKey, viewFilterKeys } from "../state/view.ts";

/** The key of the View's Filter whose value the server does not know; undefined for any other failure. */
export function unknownKey(error: Error | null): ViewFilterKey | undefined {
  if (!(error instanceof ApiError) || error.status !== 400) return undefined;
  return viewFilterKeys.find((key) => key === error.problem?.parameter);
}

/** Tells apart a server out of reach, a value of the Filter that it does not know, another refusal, and an answer that cannot be read. */
export function useFailureWords(error: Error | null): string {
  const { t } = useTranslation();
  const filter = useViewFilter();
  const unknown = unknownKey(error);
  if (unknown)
    return t("failed.unknownValue", { value: `${unknown}=${formatFilter(filter)[unknown] ?? ""}` });
  if (!(error instanceof ApiError)) return t("failed.broken");
  if (error.status === 0) return t("failed.unreached");
  if (error.status >= 400) return t("failed.refused", { status: error.status });
  return t("failed.broken");
}
