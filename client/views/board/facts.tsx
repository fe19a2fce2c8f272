// The facts of one tie on the board, each with its own way of saying that it is not known.
import { useTranslation } from "react-i18next";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { PaperReference } from "../../panels/details/PaperReference.tsx";
import { PaperTerm } from "../../panels/details/PaperTerm.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Certainty } from "../../ui/Certainty.tsx";
import { PartialDate } from "../../ui/PartialDate.tsx";
import type { BoardTie } from "./boardTie.ts";

interface FactProps {
  readonly row: BoardTie;
}

export function StatusFact({ row: { tie } }: FactProps) {
  const { t } = useTranslation("board");
  const statusLabel = useCodeLabel("twinning_status");
  const saysLost = tie.status === "vn_side_dissolved_2025";
  return (
    <>
      <span className="board-line">
        {saysLost ? <Badge tone="ended">{statusLabel(tie.status)}</Badge> : statusLabel(tie.status)}
      </span>
      {tie.lost_vn_side && !saysLost && (
        <span className="board-line">
          <Badge tone="ended">{t("lostSide")}</Badge>
        </span>
      )}
      <span className="board-line board-soft">
        <Certainty certainty={tie.certainty} />
      </span>
    </>
  );
}

export function SignedFact({ row: { tie, age, anniversary } }: FactProps) {
  const { t } = useTranslation("board");
  const lang = useLang();
  if (tie.signed_on === null) return <span className="board-unknown">{t("signedUnknown")}</span>;
  const words =
    age &&
    (age.from === age.to
      ? t("age", { n: formatNumber(lang, age.to) })
      : t("ageBetween", { from: formatNumber(lang, age.from), to: formatNumber(lang, age.to) }));
  return (
    <>
      <span className="board-line">
        <PartialDate date={tie.signed_on} />
      </span>
      {words && <span className="board-line board-soft">{words}</span>}
      {anniversary && (
        <span className="board-line board-soft">
          {t("anniversary", { years: anniversary.years, date: formatDate(lang, anniversary.date) })}
        </span>
      )}
    </>
  );
}

export function ContactFact({ row: { tie } }: FactProps) {
  const { t } = useTranslation("board");
  const lang = useLang();
  const { last_event, last_contact_on } = tie;
  return (
    <>
      {last_event ? (
        <span className="board-line">
          <PartialDate date={last_event.date} />{" "}
          <span className="board-soft" lang={lang === "vi" ? "vi" : "en"}>
            {lang === "vi" ? last_event.event_vi : last_event.event_en}
          </span>
        </span>
      ) : (
        <span className="board-line board-unknown">{t("noEvent")}</span>
      )}
      {last_contact_on === null && <span className="board-line board-unknown">{t("noContact")}</span>}
      {last_contact_on !== null && last_contact_on !== last_event?.date && (
        <span className="board-line">{t("contact", { date: formatDate(lang, last_contact_on) })}</span>
      )}
      <span className="board-line board-soft">
        {t("counts", {
          events: formatNumber(lang, tie.event_count),
          activities: formatNumber(lang, tie.activity_count),
        })}
      </span>
    </>
  );
}

export function PaperFact({ row: { papers } }: FactProps) {
  const { t } = useTranslation("board");
  if (papers.length === 0) return <span className="board-unknown">{t("noPaper")}</span>;
  return (
    <ul className="board-papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <PaperReference paper={paper} />
          <span className="board-line board-soft">
            <PaperTerm paper={paper.properties} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function MissingFact({ row: { missing } }: FactProps) {
  const { t } = useTranslation("board");
  if (missing.length === 0) return <span className="board-soft">{t("nothingMissing")}</span>;
  return (
    <ul className="board-marks">
      {missing.map((unknown) => (
        <li key={unknown}>
          <Badge tone="doubt">{t(`missing.${unknown}`)}</Badge>
        </li>
      ))}
    </ul>
  );
}
