// What went wrong, in the words of the page.
import { useTranslation } from "react-i18next";
import { ApiError } from "../api/request.ts";

/** Tells apart a server out of reach, a refusal and an answer that cannot be read. */
export function useFailureWords(error: Error | null): string {
  const { t } = useTranslation();
  if (!(error instanceof ApiError)) return t("failed.broken");
  if (error.status === 0) return t("failed.unreached");
  if (error.status >= 400) return t("failed.refused", { status: error.status });
  return t("failed.broken");
}
