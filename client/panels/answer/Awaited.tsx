// What stands on several answers: loading until all are there, one failure with one button when any did not come.
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useFailureWords } from "../useFailureWords.ts";

interface AwaitedProps {
  readonly queries: readonly UseQueryResult[];
  /** Says what could not be loaded. */
  readonly failed: string;
  readonly lines?: number;
  /** Called when every answer is there. */
  readonly children: () => ReactNode;
}

export function Awaited({ queries, failed, lines = 9, children }: AwaitedProps) {
  const { t } = useTranslation();
  const broken = queries.filter((query) => query.isError);
  const failure = useFailureWords(broken[0]?.error ?? null);
  if (broken.length > 0) {
    const retry = () => broken.forEach((query) => void query.refetch());
    return <ErrorNote title={failed} detail={failure} onRetry={retry} />;
  }
  if (queries.some((query) => query.data === undefined))
    return <Skeleton label={t("loading.list")} lines={lines} />;
  return children();
}
