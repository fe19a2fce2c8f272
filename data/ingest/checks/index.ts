// Every check across rows and tables. Adding one is a file and a line.
import type { Check } from "./check.ts";
import { checkCodes } from "./codes.ts";
import { checkDates } from "./dates.ts";
import { checkDuplicates } from "./duplicates.ts";
import { checkPositions } from "./positions.ts";
import { checkReferences } from "./references.ts";
import { checkStretches } from "./stretches.ts";
import { checkSuccessions } from "./successions.ts";
import { checkSuperseded } from "./superseded.ts";
import { checkTwinnings } from "./twinnings.ts";

export const checks: readonly Check[] = [
  checkDuplicates,
  checkReferences,
  checkCodes,
  checkDates,
  checkPositions,
  checkTwinnings,
  checkSuccessions,
  checkStretches,
  checkSuperseded,
];
