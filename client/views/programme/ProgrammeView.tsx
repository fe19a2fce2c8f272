// The programmes: what was reported towards each content item, by quarter and unit.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { programmesQuery } from "../../api/queries.ts";
import { Awaited } from "../../panels/answer/Awaited.tsx";
import { VintageSwitch } from "../../panels/filters/VintageSwitch.tsx";
import { useRecordsPopover } from "../../panels/records/useRecordsPopover.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { ViewPage } from "../../ui/ViewPage.tsx";
import { ProgrammeProgressSection } from "./ProgrammeProgressSection.tsx";
import "./messages/index.ts";
import "./programme.css";

export function ProgrammeView() {
  const { t } = useTranslation("programme");
  const programmes = useQuery(programmesQuery);
  const { popover, openRecords } = useRecordsPopover();
  const all = programmes.data?.programmes ?? [];
  return (
    <ViewPage title={t("title")} lead={t("lead")}>
      <VintageSwitch />
      <Awaited queries={[programmes]} failed={t("failed")}>
        {() =>
          all.length === 0 ? (
            <EmptyNote title={t("none")} />
          ) : (
            all.map((programme) => (
              <ProgrammeProgressSection key={programme.id} programme={programme} openRecords={openRecords} />
            ))
          )
        }
      </Awaited>
      {popover}
    </ViewPage>
  );
}
