// What planners ask, each as a way to its answer.
import { useTranslation } from "react-i18next";
import { noFilter, type ViewPatch } from "../../../state/useView.ts";
import { ViewLink } from "../../../state/ViewLink.tsx";
import { InLangs } from "../../../ui/InLangs.tsx";
import { Section } from "../../../ui/Section.tsx";
import type help from "../messages/vi.json";

/** In the order in which they are asked. */
export const answers: Readonly<Record<keyof (typeof help)["questions"]["asked"], ViewPatch>> = {
  twinned: { view: "board" },
  untwinned: { view: "map", list: "places", twinned: false },
  silent: { view: "board", ties: "silent" },
  lost: { view: "board", ties: "lost" },
  lapsed: { view: "board", ties: "lapsed" },
  gaps: { view: "coverage" },
  gifts: { view: "table", kind: ["gifts"] },
  changes: { view: "changes" },
  figures: { view: "indicators" },
  programme: { view: "programme" },
};

/** The answer has the page to itself: no filter, record or dialog of before. */
const alone: ViewPatch = { ...noFilter, selected: null, ties: null, tool: null, help: null, term: null };
const asked = Object.keys(answers) as (keyof typeof answers)[];

export function Questions() {
  const { t } = useTranslation("help");
  return (
    <Section title={t("questions.title")}>
      <ul className="help-list">
        {asked.map((question) => (
          <li key={question}>
            <ViewLink to={{ ...alone, ...answers[question] }}>
              <InLangs text={t(`questions.asked.${question}`)} />
            </ViewLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
