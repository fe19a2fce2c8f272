import { addViewMessages } from "../../../i18n/viewMessages.ts";
import en from "./en.json" with { type: "json" };
import lo from "./lo.json" with { type: "json" };
import vi from "./vi.json" with { type: "json" };

declare module "../../../i18n/viewMessages.ts" {
  interface ViewMessages {
    said: typeof vi;
  }
}

addViewMessages("said", { vi, lo, en });
