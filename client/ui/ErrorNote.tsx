// An answer did not come. Says what failed and offers to try again.
import { useTranslation } from "react-i18next";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import "./Note.css";

export interface ErrorNoteProps {
  readonly title: string;
  /** What happened, in the words of the server or of the page. */
  readonly detail?: string;
  readonly onRetry: () => void;
}

export function ErrorNote({ title, detail, onRetry }: ErrorNoteProps) {
  const { t } = useTranslation();
  return (
    <div className="note note-error" role="alert">
      <p className="note-title">
        <Icon name="warning" />
        {title}
      </p>
      {detail && <p className="note-detail">{detail}</p>}
      <Button onPress={onRetry}>{t("tryAgain")}</Button>
    </div>
  );
}
