// Districts and communes as a tree, both sides, several at a time: of both vintages, or today's alone with what is in none of them.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Tree } from "react-aria-components/Tree";
import { featuresQuery } from "../../api/queries.ts";
import { useFailureWords } from "../useFailureWords.ts";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useView } from "../../state/useView.ts";
import { NotOneOfToday } from "./NotOneOfToday.tsx";
import { UnitTreeItem } from "./UnitTreeItem.tsx";
import { isFormer, openAtFirst, type Unit, type UnitTree, unitForest } from "./unitForest.ts";
import { useCountOf } from "./useFacets.ts";
import { VintageSwitch } from "./VintageSwitch.tsx";
import "./UnitFilter.css";

export function UnitFilter() {
  const { t } = useTranslation();
  const units = useQuery(featuresQuery("admin-units"));
  const failure = useFailureWords(units.error);
  if (units.data)
    return (
      <>
        <VintageSwitch isBrief />
        <UnitsOfVintage units={units.data.features} />
      </>
    );
  if (units.isError)
    return (
      <ErrorNote
        title={t("failed.choices")}
        detail={failure}
        onRetry={() => {
          void units.refetch();
        }}
      />
    );
  return <Skeleton label={t("loading.choices")} />;
}

/** Under today's units a former one is offered only when it is chosen, so that it can be taken back. */
function UnitsOfVintage({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useTranslation("filters");
  const [{ vintage, unit }] = useView("vintage", "unit");
  const [chosenAtFirst] = useState(unit ?? []);
  if (vintage === "recorded")
    return (
      <>
        <p className="units-words">{t("unitCounts")}</p>
        <Forest key={vintage} forest={unitForest(units)} />
      </>
    );
  const kept = new Set([...chosenAtFirst, ...(unit ?? [])]);
  return (
    <>
      <Forest key={vintage} forest={unitForest(units.filter((one) => !isFormer(one) || kept.has(one.id)))} />
      <NotOneOfToday />
    </>
  );
}

function Forest({ forest }: { readonly forest: readonly UnitTree[] }) {
  const { t } = useTranslation("filters");
  const { t: tShell } = useTranslation();
  const [view, setView] = useView("unit");
  const chosen = view.unit ?? [];
  const [open, setOpen] = useState(() => openAtFirst(forest, chosen));
  const countOf = useCountOf("unit");
  return (
    <Tree
      className="unit-tree"
      aria-label={t("unitTree")}
      selectionMode="multiple"
      selectionBehavior="toggle"
      escapeKeyBehavior="none"
      disabledBehavior="selection"
      disabledKeys={forest.map(({ country }) => country)}
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        const ids = keys === "all" ? [] : [...keys].map(String);
        setView({ unit: ids.length ? ids : null });
      }}
      expandedKeys={open}
      onExpandedChange={(keys) => setOpen([...keys].map(String))}
    >
      {forest.map(({ country, roots }) => (
        <UnitTreeItem
          key={country}
          id={country}
          name={tShell(`side.${country}`)}
          nodes={roots}
          countOf={countOf}
        />
      ))}
    </Tree>
  );
}
