// In a list, doubt is shown and certainty is only said: what most rows share would be noise on all of them.
import type { TFunction } from "i18next";
import type { Certainty as CertaintyCode } from "#contract";
import { CertaintyIn } from "../../ui/Certainty.tsx";

interface RowCertaintyProps {
  readonly certainty: CertaintyCode;
  /** Found once for the list. */
  readonly t: TFunction<"details">;
}

export function RowCertainty({ certainty, t }: RowCertaintyProps) {
  const words = <CertaintyIn t={t} certainty={certainty} />;
  return certainty === "A" ? <span className="hidden-words">{words}</span> : words;
}
