// What one chooses for the sheet, and the two ways to get it: the browser's print, or a PDF by a command.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import {
  graticules,
  orientations,
  papers,
  readTitle,
  titleLength,
  useSheet,
  viewAddress,
} from "../state/sheet.ts";
import { Button } from "../ui/Button.tsx";
import { Segments } from "../ui/Segments.tsx";
import { Command } from "./Command.tsx";
import { FrameMoves } from "./FrameMoves.tsx";
import type { Size } from "./paper.ts";
import { type Placement, standardScales } from "./scale.ts";
import { StateWords } from "./StateWords.tsx";
import type { PictureState } from "./usePicture.ts";

interface Props {
  readonly frame: Size | null;
  readonly placement: Placement | null;
  readonly place: (placement: Placement) => void;
  readonly drawn: PictureState;
}

export function Choices({ frame, placement, place, drawn }: Props) {
  const { t } = useTranslation("print");
  const { t: tShell } = useTranslation();
  const [sheet, setSheet] = useSheet();
  const id = useId();
  return (
    <aside className="print-choices" aria-label={t("options")}>
      <div className="print-choices-head">
        <h1>{t("heading")}</h1>
        <a href={viewAddress(location.href)}>{t("back")}</a>
      </div>
      <div className="print-deed">
        <Button look="primary" isDisabled={drawn.state === "loading"} onPress={() => window.print()}>
          {t("print")}
        </Button>
        <p role="status" data-state={drawn.state}>
          <StateWords drawn={drawn} frame={frame} />
        </p>
      </div>
      <label className="print-field" htmlFor={`${id}title`}>
        <span>{t("title")}</span>
        <input
          id={`${id}title`}
          className="text-input"
          type="text"
          maxLength={titleLength}
          value={sheet.title ?? ""}
          placeholder={tShell("title")}
          onChange={({ target }) => setSheet({ title: readTitle(target.value) || null })}
        />
      </label>
      <div className="print-pair">
        <Segments
          legend={t("paper")}
          values={papers}
          value={sheet.paper}
          wordsOf={(paper) => t(`papers.${paper}`)}
          onChoose={(paper) => setSheet({ paper })}
        />
        <Segments
          legend={t("orientation")}
          values={orientations}
          value={sheet.orientation}
          wordsOf={(orientation) => t(`orientations.${orientation}`)}
          onChoose={(orientation) => setSheet({ orientation })}
        />
      </div>
      <ScaleField placement={placement} />
      <Segments
        legend={t("graticule")}
        values={graticules}
        value={sheet.graticule}
        wordsOf={(graticule) => t(`graticules.${graticule}`)}
        onChoose={(graticule) => setSheet({ graticule })}
      />
      {frame && placement && <FrameMoves frame={frame} placement={placement} place={place} drawn={drawn} />}
      <p className="print-remark">{t("dialog", { paper: t(`papers.${sheet.paper}`) })}</p>
      <Command />
    </aside>
  );
}

function ScaleField({ placement }: Pick<Props, "placement">) {
  const { t } = useTranslation("print");
  const lang = useLang();
  const [sheet, setSheet] = useSheet();
  const id = useId();
  const own =
    sheet.scale !== null && !standardScales.some((scale) => scale === sheet.scale) ? [sheet.scale] : [];
  const scales = [...standardScales, ...own].sort((a, b) => a - b);
  const words = (scale: number) => formatNumber(lang, scale);
  return (
    <label className="print-field" htmlFor={id}>
      <span>{t("scale")}</span>
      <select
        id={id}
        className="select-input"
        value={sheet.scale ?? ""}
        onChange={({ target }) => setSheet({ scale: target.value ? Number(target.value) : null })}
      >
        {sheet.scale === null && (
          <option value="">
            {placement ? t("automatic", { number: words(placement.scale) }) : t("scale")}
          </option>
        )}
        {scales.map((scale) => (
          <option key={scale} value={scale}>
            {t("ratio", { number: words(scale) })}
          </option>
        ))}
      </select>
    </label>
  );
}
