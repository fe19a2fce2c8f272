// Says in words where the spot is that was asked for, how far off that may be, and takes it away again.
import { useTranslation } from "react-i18next";
import { useView } from "../../state/useView.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useLocated } from "./useLocated.ts";
import { useLocatedWords } from "./useLocatedWords.ts";
import "./LocatedNote.css";

export function LocatedNote() {
  const { t } = useTranslation("map");
  const [, setView] = useView();
  const words = useLocatedWords(useLocated());
  if (!words) return null;
  return (
    <div className="located-note" role="status">
      <p>
        <strong>{words.here}</strong> {words.doubt}
      </p>
      <button type="button" aria-label={t("located.away")} onClick={() => setView({ at: null })}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
