// What is said of network and copies comes in a chunk of its own, after the first view; with it the keeping begins.
import { lazy, Suspense, useEffect, useState } from "react";
import { firstViewDone } from "../../api/offline/firstView.ts";
import "./OfflineLater.css";

const OfflineNotice = lazy(async () => {
  const { OfflineNotice } = await import("./OfflineNotice.tsx");
  return { default: OfflineNotice };
});
const OfflineMenu = lazy(async () => {
  const { OfflineMenu } = await import("./OfflineMenu.tsx");
  return { default: OfflineMenu };
});

function useIsFirstViewDone(): boolean {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    let isHere = true;
    void firstViewDone().then(() => isHere && setDone(true));
    return () => {
      isHere = false;
    };
  }, []);
  return isDone;
}

export function OfflineNoticeLater() {
  if (!useIsFirstViewDone()) return null;
  return (
    <Suspense fallback={null}>
      <OfflineNotice />
    </Suspense>
  );
}

export function OfflineMenuLater() {
  if (!useIsFirstViewDone()) return <span className="offline-room" />;
  return (
    <Suspense fallback={<span className="offline-room" />}>
      <OfflineMenu />
    </Suspense>
  );
}
