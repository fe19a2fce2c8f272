// Whether the term of a paper has run out.
import { firstDay, lastDay, type PaperSummary } from "#contract";

export type TermState = "running" | "over" | "to_come" | "not_stated";

/** By the last day that the written end can mean: a term "to 2023" is over on 2024-01-01. */
export function termState(paper: Pick<PaperSummary, "term_from" | "term_to">, today: string): TermState {
  if (paper.term_to === null) return "not_stated";
  if (lastDay(paper.term_to) < today) return "over";
  if (paper.term_from !== null && today < firstDay(paper.term_from)) return "to_come";
  return "running";
}
