// The badges of the drawing as buttons that open as lists: places of unknown position, and what found no dot of its own.
import { useTranslation } from "react-i18next";
import { nameIn } from "#contract";
import type { Drawing } from "./drawing.ts";
import { RecordList } from "./RecordList.tsx";
import { contentOf } from "./SpanRows.tsx";

export function GroupButtons({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useTranslation("profile");
  const { layout, sheet, marks, scale, words } = drawing;
  const groups = [...layout.sides.LA.spans.laned, ...layout.sides.VN.spans.laned].flatMap(({ item, lane }) =>
    item.group ? [{ item, group: item.group, lane }] : [],
  );
  return (
    <>
      {groups.map(({ item, group, lane }) => {
        const x = contentOf(item, drawing).badge;
        const unit = marks.unitOf(group.unit);
        const isSeen = x >= scale.left && x <= scale.right;
        return isSeen ? (
          <div
            key={group.ref}
            className="profile-group"
            style={{ left: x, top: sheet.sides[item.side].span(lane) }}
          >
            <RecordList
              title={t("group", {
                unit: unit ? nameIn(words.lang, unit.properties) : "",
                n: group.places.length,
              })}
              why={t("groupWhy")}
              collection="places"
              features={group.places}
            />
          </div>
        ) : null;
      })}
    </>
  );
}
