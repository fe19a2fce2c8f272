// A list that is loading, that failed, that is empty, or that is there: four different things.
import type { UseQueryResult } from "@tanstack/react-query";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FeaturePageOf } from "#contract";
import { noFilter, useView } from "../../state/useView.ts";
import type { ListId } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { unknownKey, useFailureWords } from "../useFailureWords.ts";
import { EmptyAnswer } from "./EmptyAnswer.tsx";
import "./ListState.css";

export interface ListStateProps<Id extends ListId> {
  readonly id: Id;
  readonly query: UseQueryResult<FeaturePageOf<Id>>;
  readonly children: (page: FeaturePageOf<Id>) => ReactNode;
}

export function ListState<Id extends ListId>({ id, query, children }: ListStateProps<Id>) {
  const { t } = useTranslation();
  const { t: tFilters } = useTranslation("filters");
  const client = useQueryClient();
  const [, setView] = useView();
  const failure = useFailureWords(query.error);
  // To ask again would be refused again.
  if (unknownKey(query.error))
    return (
      <div className="list-state">
        <EmptyNote title={t("failed.list")} detail={failure}>
          <Button look="primary" onPress={() => setView(noFilter)}>
            {tFilters("clearAll")}
          </Button>
        </EmptyNote>
      </div>
    );
  if (query.isError) {
    /** Whatever else failed is asked again too: one failure, one button. */
    const retry = () => {
      void client.refetchQueries({ predicate: ({ state }) => state.status === "error" });
    };
    return (
      <div className="list-state">
        <ErrorNote title={t("failed.list")} detail={failure} onRetry={retry} />
      </div>
    );
  }
  if (!query.data)
    return (
      <div className="list-state">
        <Skeleton label={t("loading.list")} lines={9} />
      </div>
    );
  if (query.data.numberMatched === 0)
    return (
      <div className="list-state">
        <EmptyAnswer id={id} />
      </div>
    );
  return (
    <div className={query.isPlaceholderData ? "list-waiting" : undefined} aria-busy={query.isPlaceholderData}>
      {children(query.data)}
    </div>
  );
}
