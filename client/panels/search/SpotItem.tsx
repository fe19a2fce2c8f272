// The spot on the line that was typed, as an item of the search: it leads there, or says what is expected.
import type { SearchItemProps } from "./SearchHitItem.tsx";
import { SpotWords } from "./SpotWords.tsx";
import type { Spot } from "./useSpot.ts";

interface SpotItemProps extends SearchItemProps {
  readonly spot: Spot;
}

export function SpotItem({ spot, id, isActive, onPoint, onChoose }: SpotItemProps) {
  return (
    <li
      id={id}
      className="search-hit"
      role="option"
      aria-selected={isActive}
      aria-disabled={spot.type === "expected"}
      // The hand stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <SpotWords spot={spot} />
    </li>
  );
}
