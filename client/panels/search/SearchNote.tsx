// In place of answers: being asked, failed, or none.
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SearchAnswer } from "#contract";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useFailureWords } from "../useFailureWords.ts";

export interface SearchNoteProps {
  readonly q: string;
  readonly answer: UseQueryResult<SearchAnswer>;
}

export function SearchNote({ q, answer }: SearchNoteProps) {
  const { t } = useTranslation();
  const failure = useFailureWords(answer.error);
  if (answer.isError)
    return (
      <ErrorNote
        title={t("failed.search")}
        detail={failure}
        onRetry={() => {
          void answer.refetch();
        }}
      />
    );
  if (answer.isPending || answer.isPlaceholderData)
    return <Skeleton label={t("search.searching")} lines={3} />;
  return <EmptyNote title={t("search.none", { q })} detail={t("search.noneDetail")} />;
}
