// How far the sheet of a phone is scrolled: a list is found where it was left; a filter, a record and a new list begin at their top.
import { useLayoutEffect, useRef } from "react";

/**
 * @param part what the sheet shows
 * @param question what the list answers: another question has a new list
 * @returns what the element that scrolls takes
 */
export function useSheetScroll(part: "list" | "filter" | "record", question: string) {
  const ref = useRef<HTMLDivElement>(null);
  const left = useRef({ question, top: 0 });
  // While one chooses, the filter stays where it is.
  const answered = part === "list" ? question : "";
  useLayoutEffect(() => {
    if (part === "list" && answered !== left.current.question) left.current = { question: answered, top: 0 };
    if (ref.current) ref.current.scrollTop = part === "list" ? left.current.top : 0;
  }, [part, answered]);
  const onScroll = () => {
    if (part === "list" && ref.current) left.current = { question, top: ref.current.scrollTop };
  };
  return { ref, onScroll };
}
