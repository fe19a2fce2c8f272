// Filter above, answer below: the left column of a wide page.
import { AnswerCount } from "../answer/AnswerCount.tsx";
import { AnswerPanel } from "../answer/AnswerPanel.tsx";
import { SummaryDisclosure } from "../answer/SummaryDisclosure.tsx";
import { FilterBar } from "../filters/FilterBar.tsx";
import "./QuestionAndAnswer.css";

export function QuestionAndAnswer() {
  return (
    <div className="question">
      <div className="question-head">
        <FilterBar />
        <AnswerCount />
        <SummaryDisclosure />
      </div>
      <AnswerPanel />
    </div>
  );
}
