// How far the drawing has come, in words.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import { useFailureWords } from "../panels/useFailureWords.ts";
import { dpiOf, type Size } from "./paper.ts";
import type { PictureState } from "./usePicture.ts";

export function StateWords({ drawn, frame }: { readonly drawn: PictureState; readonly frame: Size | null }) {
  const { t } = useTranslation("print");
  const lang = useLang();
  const why = useFailureWords(drawn.state === "failed" ? drawn.error : null);
  switch (drawn.state) {
    case "idle": {
      const dpi = dpiOf(drawn.picture.width, frame?.width ?? drawn.picture.width);
      return t("state.idle", { dpi: formatNumber(lang, Math.round(dpi)) });
    }
    case "failed":
      return t("state.failed", { why });
    default:
      return t(`state.${drawn.state}`);
  }
}
