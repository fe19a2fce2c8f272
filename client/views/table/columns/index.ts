// The columns of each table; adding one is an entry and its title in messages/.
import type { TableId } from "../../../state/view.ts";
import type { Column } from "../column.ts";
import { activityColumns } from "./activities.tsx";
import { placeColumns } from "./places.tsx";
import { twinningColumns } from "./twinnings.tsx";

export const columnsOf: { readonly [Id in TableId]: readonly Column<Id>[] } = {
  activities: activityColumns,
  twinnings: twinningColumns,
  places: placeColumns,
};
