// Published figures side by side: where sources disagree, so does the page. Nothing is averaged.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { featuresQuery, filterFor } from "../../api/queries.ts";
import { useCodes } from "../../api/useCodes.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { noFilter, useView, useViewFilter } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { ViewPage } from "../../ui/ViewPage.tsx";
import { FigureGroupSection } from "./FigureGroup.tsx";
import { type Figure, groupsOf } from "./groups.ts";
import "./messages/index.ts";
import "./indicators.css";

export function IndicatorsView() {
  const { t } = useTranslation("indicators");
  const filter = useViewFilter();
  const figures = useQuery(featuresQuery("indicators", filterFor("indicators", filter)));
  return (
    <ViewPage title={t("title")} lead={t("lead")}>
      <Awaited queries={[figures]} failed={t("failed")}>
        {() => <Groups figures={figures.data?.features ?? []} />}
      </Awaited>
    </ViewPage>
  );
}

function Groups({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation("indicators");
  const [, setView] = useView();
  const codes = useCodes("indicator");
  if (figures.length === 0)
    return (
      <EmptyNote title={t("empty")}>
        <Button onPress={() => setView(noFilter)}>{t("clear")}</Button>
      </EmptyNote>
    );
  const groups = groupsOf(
    figures,
    codes.map(({ code }) => code),
  );
  return (
    <div className="figure-groups">
      <p className="figure-legend">{t("scale.certainty")}</p>
      {groups.map((group) => (
        <FigureGroupSection key={group.indicator} group={group} />
      ))}
    </div>
  );
}
