// Where the record comes from, and how sure it is.
import { useTranslation } from "react-i18next";
import type { Provenance, Source } from "#contract";
import { CitationList } from "../../ui/CitationList.tsx";
import { Section } from "../../ui/Section.tsx";

interface SourcesSectionProps {
  readonly provenance: Provenance;
  /** Sources of other statements in the panel: events, twins, figures. */
  readonly further?: readonly Source[];
}

export function SourcesSection({ provenance, further = [] }: SourcesSectionProps) {
  const { t } = useTranslation("details");
  const { source, coord_source } = provenance;
  const others = further.filter((other) => other.id !== source.id);
  return (
    <Section title={t("section.sources")}>
      <CitationList sources={[source]} />
      {coord_source && coord_source.id !== source.id && (
        <>
          <h4>{t("source.of_position")}</h4>
          <CitationList sources={[coord_source]} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h4>{t("source.of_history")}</h4>
          <CitationList sources={others} />
        </>
      )}
    </Section>
  );
}
