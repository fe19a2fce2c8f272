// The day by which a term has run out or not. A context, so that a test can choose the day.
import { createContext, useContext, useState } from "react";

const TodayContext = createContext<string | null>(null);
export const TodayProvider = TodayContext.Provider;

/** Today in Việt Nam and Laos (one time zone), YYYY-MM-DD. */
export function useToday(): string {
  const chosen = useContext(TodayContext);
  const [today] = useState(() => new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Vientiane" }));
  return chosen ?? today;
}
