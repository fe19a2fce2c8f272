// What a unit was before, what it became, and by which resolution.
import { useTranslation } from "react-i18next";
import type { AdminUnit, AdminUnitSummary, FeatureOf } from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { PartialDate } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { PaperReference } from "./PaperReference.tsx";
import { RecordLinks } from "./RecordLink.tsx";
import { resolutionsAbout } from "./resolutions.ts";

export function Succession({ unit }: { readonly unit: FeatureOf<AdminUnit> }) {
  const { t } = useTranslation("details");
  const index = useFeatureIndex();
  const units = index.all("admin-units");
  const { valid_from, valid_to, preceded_by, succeeded_by } = unit.properties;
  const children = units.filter(({ properties }) => properties.parent === unit.id).map(({ id }) => id);
  const after = succeeded_by.length > 0 ? succeeded_by : successorsOf(children, units);
  const changed = preceded_by.length > 0 ? [unit.id] : after;
  const papers = new Set(changed.flatMap((id) => resolutionsAbout(id, index.all("papers"))));
  return (
    <Section title={t("section.succession")}>
      <FactList>
        <Fact label={t("unit.valid_from")}>
          {valid_from === null ? t("unit.unbounded") : <PartialDate date={valid_from} />}
        </Fact>
        <Fact label={t("unit.valid_to")}>
          {valid_to === null ? t("unit.still") : <PartialDate date={valid_to} />}
        </Fact>
        <Units label={t("unit.preceded_by")} ids={preceded_by} />
        <Units
          label={t(succeeded_by.length === 1 ? "unit.succeeded_by" : "unit.area_now")}
          ids={valid_to === null ? [] : after}
        />
        <Units label={t("unit.children")} ids={children} isPlain />
        {papers.size > 0 && (
          <Fact label={t("position.changed_by")}>
            {[...papers].map((paper) => (
              <PaperReference key={paper.id} paper={paper} />
            ))}
          </Fact>
        )}
      </FactList>
    </Section>
  );
}

interface UnitsProps {
  readonly label: string;
  readonly ids: readonly string[];
  /** Parts of one unit share its level and its days. */
  readonly isPlain?: boolean;
}

function Units({ label, ids, isPlain = false }: UnitsProps) {
  if (ids.length === 0) return null;
  return (
    <Fact label={label}>
      <RecordLinks ids={ids} isPlain={isPlain} />
    </Fact>
  );
}

/** Where the parts of an ended unit went: it has no successor of its own. */
function successorsOf(
  parts: readonly string[],
  units: readonly FeatureOf<AdminUnitSummary>[],
): readonly string[] {
  const became = units
    .filter(({ id }) => parts.includes(id))
    .flatMap(({ properties }) => properties.succeeded_by);
  return [...new Set(became)];
}
