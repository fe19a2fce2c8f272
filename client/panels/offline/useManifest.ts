// The portal is installed in the language in which it is seen: each has a manifest of its own.
import { useEffect } from "react";
import type { Lang } from "#contract";

const manifests: Readonly<Record<Lang, string>> = {
  vi: "/manifest.webmanifest",
  lo: "/manifest.lo.webmanifest",
  en: "/manifest.en.webmanifest",
};

export function useManifest(lang: Lang): void {
  useEffect(() => {
    document.querySelector("link[rel=manifest]")?.setAttribute("href", manifests[lang]);
  }, [lang]);
}
