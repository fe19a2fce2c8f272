// Whether an activity crosses the border or stays on one side: an arrow both ways, or the side's own colour and word.
import type { Scope } from "#contract";
import "./ScopeMark.css";

export function ScopeMark({ scope, label }: { readonly scope: Scope; readonly label: string }) {
  return (
    <span className={`scope-mark scope-${scope}`} title={label}>
      <svg className="scope-shape" viewBox="0 0 24 12" width="20" height="10" aria-hidden="true">
        <path className="scope-line" d="M12 0v12" />
        {scope !== "vn_side" && <circle className="scope-la" cx="5" cy="6" r="3.5" />}
        {scope !== "la_side" && <circle className="scope-vn" cx="19" cy="6" r="3.5" />}
        {scope === "cross_border" && <path className="scope-tie" d="M8.500 6h7" />}
      </svg>
      <span className="hidden-words">{label}</span>
    </span>
  );
}
