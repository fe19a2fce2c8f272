import { isMapFirst } from "./setOut.ts";
import "./api/noEval.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { Lang } from "#contract";
import { codeListsQuery, featuresQuery } from "./api/queries.ts";
import { ApiError } from "./api/request.ts";
import { onNewVersion } from "./api/offline/dataVersion.ts";
import { firstViewDone } from "./api/offline/firstView.ts";
import { isSparing } from "./api/offline/sparing.ts";
import { OneDataVersion } from "./api/offline/OneDataVersion.tsx";
import { App } from "./App.tsx";
import { startMessages } from "./i18n/index.ts";
import { LanguageOfView } from "./panels/shell/LanguageOfView.tsx";
import { fetchPopover } from "./ui/PopoverButton.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/page.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with id root");

/** The map alone, in a frame of another page. */
const isEmbed = location.pathname === "/embed";
const Embed = lazy(async () => ({ default: (await import("./Embed.tsx")).Embed }));
/** The map as a sheet of paper. */
const isPrint = location.pathname === "/print";
const PrintPage = lazy(async () => ({ default: (await import("./print/PrintPage.tsx")).PrintPage }));

/** A refusal stays one; whatever else failed is asked once more. */
const isWorthAskingAgain = (failures: number, error: Error) =>
  failures < 1 && !(error instanceof ApiError && error.status >= 400 && error.status < 500);

/** Less than what drawing the page twice costs on a slow device. */
const patienceMilliseconds = 200;

const queryClient = new QueryClient({
  defaultOptions: {
    // Where there is no network, what is kept answers.
    queries: { retry: isWorthAskingAgain, refetchOnWindowFocus: false, networkMode: "always" },
  },
});
// Nothing of another version stays.
onNewVersion(() => queryClient.clear());
const answers = fetchAnswers();
const asked = Lang.safeParse(new URLSearchParams(location.search).get("lang"));
await startMessages(asked.success ? asked.data : "vi");
// What is nearly there is waited for, so that the list is drawn once and not first without and then with its rows.
await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, patienceMilliseconds))]);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <NuqsAdapter>
        <LanguageOfView>
          <OneDataVersion>
            <Suspense fallback={null}>{isEmbed ? <Embed /> : isPrint ? <PrintPage /> : <App />}</Suspense>
          </OneDataVersion>
        </LanguageOfView>
      </NuqsAdapter>
    </QueryClientProvider>
  </StrictMode>,
);

// A map in the frame of another site keeps nothing in the browsers of its visitors.
if (!isEmbed) void startKeeping();

/** What keeps the portal for where there is no network comes when all else is there. */
async function startKeeping(): Promise<void> {
  await firstViewDone();
  if (!isPrint && !isSparing()) fetchPopover();
  const { startKeeper } = await import("./api/offline/keeper.ts");
  await startKeeper();
}

/** What index.html has asked for is read beside the messages: every view is drawn from it. Ends when the list has all of its words. */
function fetchAnswers(): Promise<unknown> {
  if (isMapFirst) void queryClient.prefetchQuery(featuresQuery("border"));
  return Promise.all([
    ...(["admin-units", "places", "twinnings", "activities"] as const).map((collection) =>
      queryClient.prefetchQuery(featuresQuery(collection)),
    ),
    queryClient.prefetchQuery(codeListsQuery),
  ]);
}
