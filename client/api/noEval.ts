// The policy of the page lets no text become code: zod need not try, and the browser has nothing to report. Imported first.
import { config } from "zod";

config({ jitless: true });
