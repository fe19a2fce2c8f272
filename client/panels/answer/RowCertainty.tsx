// In a list, doubt is shown and certainty is only said: what most rows share would be noise on all of them.
import type { Certainty as CertaintyCode } from "#contract";
import { Certainty } from "../../ui/Certainty.tsx";

export function RowCertainty({ certainty }: { readonly certainty: CertaintyCode }) {
  if (certainty !== "A") return <Certainty certainty={certainty} />;
  return (
    <span className="hidden-words">
      <Certainty certainty={certainty} />
    </span>
  );
}
