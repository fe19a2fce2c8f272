// Districts and communes as a tree, both sides, both vintages, several at a time.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Tree } from "react-aria-components/Tree";
import { featuresQuery } from "../../api/queries.ts";
import { useFailureWords } from "../useFailureWords.ts";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useView } from "../../state/useView.ts";
import { UnitTreeItem } from "./UnitTreeItem.tsx";
import { openAtFirst, type UnitTree, unitForest } from "./unitForest.ts";
import { useCountOf } from "./useFacets.ts";
import "./UnitFilter.css";

export function UnitFilter() {
  const { t } = useTranslation();
  const units = useQuery(featuresQuery("admin-units"));
  const failure = useFailureWords(units.error);
  if (units.data) return <Forest forest={unitForest(units.data.features)} />;
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
