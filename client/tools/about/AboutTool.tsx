// What the data is, what it is not, how sure it is, whose it is, and how to say that something is wrong.
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Certainty as certainties, collectionIds } from "#contract";
import { healthQuery } from "../../api/queries.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import { credits } from "../../map/Attribution.tsx";
import { Fact, FactList } from "../../panels/details/FactList.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import { Certainty } from "../../ui/Certainty.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { InLangs } from "../../ui/InLangs.tsx";
import { Section } from "../../ui/Section.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { ReportForm } from "./ReportForm.tsx";
import "./messages/index.ts";
import "./about.css";

const limits = ["sample", "line", "markers", "names", "restricted"] as const;

export function AboutTool() {
  const { t } = useTranslation("about");
  const lang = useLang();
  return (
    <>
      <Section title={t("what.title")}>
        <p>
          <InLangs text={t("what.text")} />
        </p>
      </Section>
      <Section title={t("not.title")}>
        <ul className="about-limits">
          {limits.map((limit) => (
            <li key={limit}>{t(`not.${limit}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("certainty.title")}>
        <ul className="about-limits">
          {certainties.options.map((certainty) => (
            <li key={certainty}>
              <Certainty certainty={certainty} /> {t(`certainty.${certainty}`)}
            </li>
          ))}
          <li>
            {t("precision")} <ViewLink to={{ tool: "help", help: "symbols" }}>{t("symbols")}</ViewLink>
          </li>
        </ul>
      </Section>
      <Section title={t("data.title")}>
        <DataNow />
      </Section>
      <Section title={t("licence.title")}>
        <p>{t("licence.text")}</p>
        <p lang="en">{credits}</p>
      </Section>
      <Section title={t("open.title")}>
        <ul className="about-limits">
          <li>
            <a href={`/api?f=html&lang=${lang}`}>{t("open.api")}</a>
          </li>
          <li>
            <a href="/api/dcat">{t("open.catalogue")}</a>
          </li>
        </ul>
      </Section>
      <Section title={t("report.title")}>
        <ReportForm />
      </Section>
    </>
  );
}

function DataNow() {
  const { t } = useTranslation("about");
  const { t: tShell } = useTranslation();
  const lang = useLang();
  const health = useQuery(healthQuery);
  if (health.isError) return <ErrorNote title={t("data.failed")} onRetry={() => void health.refetch()} />;
  if (!health.data) return <Skeleton label={tShell("tools.loading")} lines={2} />;
  const { counts, data_version } = health.data;
  const words = collectionIds.map((id) => `${t(`collections.${id}`)} ${formatNumber(lang, counts[id] ?? 0)}`);
  return (
    <FactList>
      <Fact label={t("data.counts")}>{words.join(" · ")}</Fact>
      <Fact label={t("data.version")}>
        <span className="about-version" translate="no">
          {data_version}
        </span>
      </Fact>
    </FactList>
  );
}
