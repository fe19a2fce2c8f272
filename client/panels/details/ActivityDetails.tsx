// A dated outreach or exchange: kind, topics, where, who, how many, by which source.
import { useTranslation } from "react-i18next";
import type { Activity, FeatureOf } from "#contract";
import { useCodeLabel } from "../../api/useCodeLabel.ts";
import { DateSpan } from "../../ui/PartialDate.tsx";
import { Section } from "../../ui/Section.tsx";
import { Fact, FactList } from "./FactList.tsx";
import { NoteOfDoubt } from "./NoteOfDoubt.tsx";
import { PapersSection } from "./PapersSection.tsx";
import { RecordHeading } from "./RecordHeading.tsx";
import { RecordLinks } from "./RecordLink.tsx";
import { SourcesSection } from "./SourcesSection.tsx";
import { TieList } from "./TieList.tsx";

export function ActivityDetails({ feature }: { readonly feature: FeatureOf<Activity> }) {
  const { t } = useTranslation("details");
  const kindLabel = useCodeLabel("activity_kind");
  const activity = feature.properties;
  return (
    <>
      <RecordHeading symbol="activity" kind={kindLabel(activity.kind)} names={activity} />
      <NoteOfDoubt provenance={activity.provenance} />
      <Section title={t("section.facts")}>
        <ActivityFacts activity={activity} />
      </Section>
      {activity.twinning_ids.length > 0 && (
        <Section title={t("section.twinnings")}>
          <TieList ids={activity.twinning_ids} from={null} />
        </Section>
      )}
      <PapersSection ids={activity.paper_ids} />
      <SourcesSection provenance={activity.provenance} />
    </>
  );
}

function ActivityFacts({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation("details");
  const topicLabel = useCodeLabel("topic");
  const scopeLabel = useCodeLabel("scope");
  return (
    <FactList>
      <Fact label={t("activity.date")}>
        {activity.date_start === null ? (
          <span className="not-known">{t("no_date")}</span>
        ) : (
          <DateSpan start={activity.date_start} end={activity.date_end} />
        )}
      </Fact>
      <Fact label={t("activity.scope")}>
        {scopeLabel(activity.scope)} <span className="aside">{t(`scope_meaning.${activity.scope}`)}</span>
      </Fact>
      <Texts label={t("activity.topics")} texts={activity.topics.map(topicLabel)} />
      <Where activity={activity} />
      <Texts label={t("activity.organisers")} texts={activity.organisers} lang="vi" />
      <Texts label={t("activity.participants")} texts={activity.participants} lang="vi" />
      <Texts label={t("activity.reach")} texts={activity.reach_figures} lang="vi" />
    </FactList>
  );
}

function Where({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation("details");
  return (
    <>
      {activity.place_ids.length > 0 && (
        <Fact label={t("activity.places")}>
          <RecordLinks ids={activity.place_ids} />
        </Fact>
      )}
      {activity.unit_ids.length > 0 && (
        <Fact label={t("activity.units")}>
          <RecordLinks ids={activity.unit_ids} />
        </Fact>
      )}
      <Fact label={t("activity.location")}>{t(`location.${activity.location}`)}</Fact>
    </>
  );
}

interface TextsProps {
  readonly label: string;
  readonly texts: readonly string[];
  /** Language of the table, where the texts are not labels. */
  readonly lang?: "vi";
}

function Texts({ label, texts, lang }: TextsProps) {
  if (texts.length === 0) return null;
  return (
    <Fact label={label}>
      <ul className="plain-list" lang={lang}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Fact>
  );
}
