// Kinds and topics: codes of the code lists, those that the founding agreement names before those added from the press.
import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { useCodes } from "../../api/useCodes.ts";
import { codeListsQuery } from "../../api/queries.ts";
import { useView } from "../../state/useView.ts";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useFailureWords } from "../useFailureWords.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { useCountOf } from "./useFacets.ts";

export const codeListOf = { kind: "activity_kind", topic: "topic" } as const;

export function CodeFilter({ filterKey }: { readonly filterKey: "kind" | "topic" }) {
  const { t } = useTranslation("filters");
  const [view, setView] = useView(filterKey);
  const codes = useCodes(codeListOf[filterKey]);
  const label = useCodeLabel(codeListOf[filterKey]);
  const countOf = useCountOf(filterKey);
  const groups = [
    { legend: t("inAgreement"), codes: codes.filter((code) => code.in_agreement) },
    { legend: t("added"), codes: codes.filter((code) => !code.in_agreement) },
  ].filter((group) => group.codes.length > 0);
  if (groups.length === 0) return <CodesNotThere />;
  return groups.map((group) => (
    <ChoiceList
      key={group.legend}
      legend={groups.length > 1 ? group.legend : t(filterKey)}
      isLegendHidden={groups.length === 1}
      choices={group.codes.map(({ code }) => ({ value: code, label: label(code) }))}
      chosen={view[filterKey] ?? []}
      countOf={countOf}
      onChange={(chosen) => setView({ [filterKey]: chosen })}
    />
  ));
}

function CodesNotThere() {
  const { t } = useTranslation();
  const lists = useQuery(codeListsQuery);
  const failure = useFailureWords(lists.error);
  if (!lists.isError) return <Skeleton label={t("loading.choices")} />;
  return (
    <ErrorNote
      title={t("failed.choices")}
      detail={failure}
      onRetry={() => {
        void lists.refetch();
      }}
    />
  );
}
