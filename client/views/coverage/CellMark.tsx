// Marks of cells without a number: an empty ring, a dash, a dotted ring with a question mark.
import type { CoverageState } from "#contract";

export function CellMark({ state }: { readonly state: Exclude<CoverageState, "active"> }) {
  return (
    <svg className={`coverage-mark coverage-mark-${state}`} viewBox="0 0 16 16" aria-hidden="true">
      {state === "nothing_reported" && <circle cx="8" cy="8" r="5" />}
      {state === "not_required" && <path d="M4 8h8" />}
      {state === "no_data" && (
        <>
          <circle cx="8" cy="8" r="6.500" strokeDasharray="1.500 2" />
          <path d="M6.200 6.400a1.800 1.800 0 1 1 2.600 1.700c-.6.300-.8.700-.8 1.200M8 11.200v.3" />
        </>
      )}
    </svg>
  );
}
