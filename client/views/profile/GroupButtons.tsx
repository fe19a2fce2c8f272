// The badges and numbers of the drawing as buttons that open as lists: places of unknown position, and what found no dot of its own.
import { useTranslation } from "react-i18next";
import { nameIn } from "#contract";
import type { Activity } from "../../layers/facts.ts";
import { type Drawing, leftBy } from "./drawing.ts";
import { cutColumn } from "./layout/activityMarks.ts";
import { dotPitchPx } from "./layout/spanRows.ts";
import { RecordList } from "./RecordList.tsx";
import { contentOf } from "./SpanRows.tsx";

export function GroupButtons({ drawing }: { readonly drawing: Drawing }) {
  return (
    <>
      <UnknownGroups drawing={drawing} />
      <Rests drawing={drawing} />
    </>
  );
}

const sides = ["LA", "VN"] as const;

function UnknownGroups({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useTranslation("profile");
  const { layout, sheet, marks, scale, words } = drawing;
  return sides
    .flatMap((side) => layout.sides[side].spans.laned)
    .map(({ item, lane }) => {
      const x = contentOf(item, drawing).badge;
      if (!item.group || x < scale.left || x > scale.right) return null;
      const unit = marks.unitOf(item.group.unit);
      const title = t("group", {
        unit: unit ? nameIn(words.lang, unit.properties) : "",
        n: item.group.places.length,
      });
      return (
        <div
          key={item.ref}
          className="profile-group"
          style={{ left: x, top: sheet.sides[item.side].span(lane) }}
        >
          <RecordList title={title} why={t("groupWhy")} collection="places" features={item.group.places} />
        </div>
      );
    });
}

function Rests({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useTranslation("profile");
  const { scale } = drawing;
  return restsOf(drawing)
    .filter(({ x, rest }) => rest.length > 0 && x >= scale.left && x <= scale.right)
    .map(({ key, x, y, rest }) => (
      <div key={key} className="profile-group" style={{ left: x, top: y }}>
        <RecordList
          title={t("moreTitle", { n: rest.length })}
          why={t("moreWhy")}
          collection="activities"
          features={rest}
        />
      </div>
    ));
}

interface Rest {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly rest: readonly Activity[];
}

/** Where the numbers of those stand that the Filter leaves and that are not drawn, in columns and in rows. */
function restsOf(drawing: Drawing): Rest[] {
  const { layout, sheet, scale } = drawing;
  return sides.flatMap((side) => {
    const own = sheet.sides[side];
    const columns = layout.sides[side].columns.map((column): Rest => {
      const { shown, rest } = cutColumn(column, own.dotsHeight, layout.pitch);
      const y = own.dots + own.direction * (shown.length + 0.5) * layout.pitch;
      return { key: `${side}/${column.km}`, x: scale.x(column.km), y, rest };
    });
    const rows = layout.sides[side].spans.laned.map(({ item, lane }): Rest => {
      const x = contentOf(item, drawing).dots + item.dots * dotPitchPx + 12;
      return { key: `${item.ref}/rest`, x, y: own.span(lane), rest: item.activities.slice(item.dots) };
    });
    return [...columns, ...rows].map((one) => ({ ...one, rest: leftBy(drawing.matched, one.rest) }));
  });
}
