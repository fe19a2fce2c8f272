// The twinning board: every tie with its age, its last sign of life, its papers, and what is not known of it.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { featuresQuery } from "../../api/queries.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { EmptyAnswer } from "../../panels/answer/EmptyAnswer.tsx";
import { useList } from "../../panels/answer/useListCount.ts";
import { useGaps } from "../../panels/summary/useGaps.ts";
import { ViewPage } from "../../ui/ViewPage.tsx";
import { Board } from "./Board.tsx";
import { ReportedTotals } from "./ReportedTotals.tsx";
import "./messages/index.ts";
import "./board.css";

export function BoardView() {
  const { t } = useTranslation("board");
  const ties = useList("twinnings");
  const gaps = useGaps("twinning");
  const queries = [
    ties,
    gaps,
    useQuery(featuresQuery("twinnings")),
    useQuery(featuresQuery("places")),
    useQuery(featuresQuery("admin-units")),
    useQuery(featuresQuery("papers")),
  ];
  return (
    <ViewPage title={t("title")} lead={t("lead")}>
      <Awaited queries={queries} failed={t("failed")}>
        {() =>
          gaps.data && (
            <>
              <ReportedTotals />
              {ties.data?.numberMatched === 0 ? (
                <EmptyAnswer id="twinnings" />
              ) : (
                <Board ties={ties.data?.features ?? []} gaps={gaps.data} />
              )}
            </>
          )
        }
      </Awaited>
    </ViewPage>
  );
}
