// Nothing changes before somebody does something: what says so is fetched with the first key or press.
import { lazy, Suspense, useEffect, useState } from "react";
import { useQuestion } from "./question.ts";

const ResultsSaid = lazy(async () => ({ default: (await import("./ResultsSaid.tsx")).ResultsSaid }));

export function ResultsSaidLater() {
  const question = useQuestion();
  const [first] = useState(question);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const want = () => {
      end.abort();
      setWanted(true);
    };
    for (const type of ["keydown", "pointerdown"])
      addEventListener(type, want, { capture: true, signal: end.signal });
    return () => end.abort();
  }, []);
  return (
    isWanted && (
      <Suspense fallback={null}>
        <ResultsSaid first={first} />
      </Suspense>
    )
  );
}
