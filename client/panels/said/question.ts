// What is asked of the page, as far as a change of it is said aloud.
import { useView, useViewFilter } from "../../state/useView.ts";

export interface Question {
  readonly view: string;
  readonly vintage: string;
  /** All that is asked, in one word. */
  readonly key: string;
}

export function useQuestion(): Question {
  const [{ view, vintage }] = useView("view", "vintage");
  const filter = useViewFilter();
  return { view, vintage, key: JSON.stringify([filter, view, vintage]) };
}
