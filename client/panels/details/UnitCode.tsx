// The official code and the name, with the warning where they meant another territory at another time.
import { useTranslation } from "react-i18next";
import type { AdminUnit, FeatureOf } from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { Fact, FactList } from "./FactList.tsx";
import { RecordLinks } from "./RecordLink.tsx";

export function UnitCode({ unit }: { readonly unit: FeatureOf<AdminUnit> }) {
  const { t } = useTranslation("details");
  const others = useFeatureIndex()
    .all("admin-units")
    .filter(({ id, properties }) => id !== unit.id && properties.country === unit.properties.country);
  const sameCode = others.filter(({ properties }) => properties.code === unit.properties.code);
  const sameName = others.filter(({ properties }) => properties.name_vi === unit.properties.name_vi);
  return (
    <FactList>
      <Fact label={t("unit.code")}>
        {unit.properties.code}
        {sameCode.length > 0 && (
          <div className="remark">
            {t("unit.code_reused")} <RecordLinks ids={sameCode.map(({ id }) => id)} />
          </div>
        )}
      </Fact>
      {sameName.length > 0 && (
        <Fact label={t("unit.same_name")}>
          <RecordLinks ids={sameName.map(({ id }) => id)} />
        </Fact>
      )}
    </FactList>
  );
}
