// The report of a quarter: every quarter since the first activity of the unit may be chosen, the newest with any is offered.
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { statisticsQuery } from "../../api/statisticsQueries.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { Awaited } from "../answer/Awaited.tsx";
import { useToday } from "../details/today.ts";
import { BriefLinks } from "./BriefLinks.tsx";
import { type QuarterChoice, quarterChoices } from "./quarterChoices.ts";

export function QuarterReport({ id }: { readonly id: string }) {
  const { t } = useTranslation("briefs");
  const today = useToday();
  const filter = { unit: [id] };
  const query = useQuery(
    statisticsQuery({ measure: "activities", by: "quarter", by2: null, vintage: "recorded", filter }),
  );
  return (
    <Awaited queries={[query]} failed={t("failed")} lines={1}>
      {() => query.data && <Choice id={id} choices={quarterChoices(query.data.cells, today)} />}
    </Awaited>
  );
}

function Choice({ id, choices }: { readonly id: string; readonly choices: readonly QuarterChoice[] }) {
  const { t } = useTranslation("briefs");
  const lang = useLang();
  const labelId = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = choices.find(({ count }) => count > 0) ?? choices[1] ?? choices[0];
  const quarter = choices.find(({ key }) => key === chosen) ?? offered;
  if (quarter === undefined) return null;
  const words = ({ key, number, year, count }: QuarterChoice) => (
    <option key={key} value={key}>
      {t("quarter", { number, year, count, n: formatNumber(lang, count) })}
    </option>
  );
  return (
    <>
      <p className="brief-quarter">
        <label htmlFor={labelId}>{t("choose")}</label>
        <select
          id={labelId}
          className="select-input"
          value={quarter.key}
          onChange={(event) => setChosen(event.target.value)}
        >
          {choices.map(words)}
        </select>
      </p>
      <BriefLinks
        kind="quarter"
        id={id}
        name={t("kinds.quarter", { number: quarter.number, year: quarter.year })}
        period={quarter.key}
      />
    </>
  );
}
