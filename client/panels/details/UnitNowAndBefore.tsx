// The unit a place lies in now, the one it lay in before 1 July 2025, and the resolution that changed it.
import { useTranslation } from "react-i18next";
import type { Place } from "#contract";
import { useFeatureIndex } from "../../api/useFeatureIndex.ts";
import { Fact } from "./FactList.tsx";
import { PaperReference } from "./PaperReference.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { resolutionsAbout } from "./resolutions.ts";

export function UnitNowAndBefore({ place }: { readonly place: Place }) {
  const { t } = useTranslation("details");
  const index = useFeatureIndex();
  const parentId = place.unit && index.find("admin-units", place.unit)?.properties.parent;
  const resolutions = place.former_unit ? resolutionsAbout(place.unit, index.all("papers")) : [];
  const isVietnamese = place.country !== "LA";
  return (
    <>
      <Fact label={t("position.unit_now")}>
        {place.unit ? <RecordLink id={place.unit} /> : <span className="not-known">{t("not_stated")}</span>}
        {parentId && (
          <span className="aside">
            {" · "}
            <RecordLink id={parentId} />
          </span>
        )}
      </Fact>
      {isVietnamese && (
        <Fact label={t("position.unit_before")}>
          {place.former_unit ? (
            <RecordLink id={place.former_unit} />
          ) : (
            <span className="not-known">{t("not_stated")}</span>
          )}
        </Fact>
      )}
      {resolutions.length > 0 && (
        <Fact label={t("position.changed_by")}>
          {resolutions.map((paper) => (
            <PaperReference key={paper.id} paper={paper} />
          ))}
        </Fact>
      )}
    </>
  );
}
