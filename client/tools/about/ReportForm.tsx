// An error report, filled in with what the reader looks at: a file to hand on, or a mail of one's own. Nothing is sent.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { healthQuery } from "../../api/queries.ts";
import { useToday } from "../../panels/details/today.ts";
import { sharedAddress } from "../../state/addresses.ts";

export function ReportForm() {
  const { t } = useTranslation("about");
  const today = useToday();
  const { data } = useQuery(healthQuery);
  const body = t("report.body", {
    address: sharedAddress(location.href),
    version: data?.data_version ?? "?",
    day: today,
    interpolation: { escapeValue: false },
  });
  const subject = encodeURIComponent(t("report.title"));
  return (
    <>
      <p>{t("report.text")}</p>
      <p className="about-report">
        <a
          className="button button-plain"
          download={`${t("report.file")}-${today}.txt`}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(body)}`}
        >
          {t("report.download")}
        </a>
        <a
          className="button button-plain"
          href={`mailto:?subject=${subject}&body=${encodeURIComponent(body)}`}
        >
          {t("report.mail")}
        </a>
      </p>
    </>
  );
}
