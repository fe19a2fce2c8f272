// What is said of network and copies comes in a chunk of its own, after the first view; with it the keeping begins.
import { lazy, Suspense, useEffect, useState } from "react";
import "./OfflineLater.css";

const OfflineNotice = lazy(async () => {
  const { OfflineNotice } = await import("./OfflineNotice.tsx");
  return { default: OfflineNotice };
});
const OfflineMenu = lazy(async () => {
  const { OfflineMenu } = await import("./OfflineMenu.tsx");
  return { default: OfflineMenu };
});

/** Turns true when all that the page names has been loaded. */
function useAfterLoad(): boolean {
  const [isAfter, setAfter] = useState(document.readyState === "complete");
  useEffect(() => {
    const turn = () => setAfter(true);
    addEventListener("load", turn);
    return () => removeEventListener("load", turn);
  }, []);
  return isAfter;
}

export function OfflineNoticeLater() {
  if (!useAfterLoad()) return null;
  return (
    <Suspense fallback={null}>
      <OfflineNotice />
    </Suspense>
  );
}

export function OfflineMenuLater() {
  if (!useAfterLoad()) return <span className="offline-room" />;
  return (
    <Suspense fallback={<span className="offline-room" />}>
      <OfflineMenu />
    </Suspense>
  );
}
