// Loads one record and says plainly when it is on its way, when it did not come, and when there is none.
import { useQuery } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { CollectionId, FeatureOf, RecordOf } from "#contract";
import { type BriefKind, briefKindsOf } from "../../api/briefs.ts";
import { featureQuery } from "../../api/queries.ts";
import { ApiError } from "../../api/request.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { useView } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { FailureBoundary } from "../../ui/FailureBoundary.tsx";
import { useFailureWords } from "../useFailureWords.ts";
import { StableAddress } from "./StableAddress.tsx";

/** Comes after the record, with words of its own. */
const Briefs = lazy(async () => ({ default: (await import("../briefs/Briefs.tsx")).Briefs }));

const loadingLines = 9;
const gone = 410;

interface RecordLoaderProps<Id extends CollectionId> {
  readonly collection: Id;
  readonly id: string;
  readonly Details: ComponentType<{ readonly feature: FeatureOf<RecordOf<Id>> }>;
}

export function RecordLoader<Id extends CollectionId>({ collection, id, Details }: RecordLoaderProps<Id>) {
  const { t } = useTranslation("details");
  const record = useQuery(featureQuery(collection, id));
  const failure = useFailureWords(record.error);
  if (record.isSuccess)
    return (
      <>
        <Details feature={record.data} />
        <PaperOf kinds={briefKindsOf(collection, record.data.properties)} id={id} />
        <StableAddress collection={collection} id={id} />
      </>
    );
  if (record.isPending) return <Skeleton label={t("loading")} lines={loadingLines} />;
  if (record.error instanceof ApiError) {
    const { status, problem } = record.error;
    if (status === gone && problem?.superseded_by)
      return <SupersededRecord collection={collection} id={id} by={problem.superseded_by} />;
    if (status === 404) return <UnknownRecord id={id} />;
  }
  return <ErrorNote title={t("failed")} detail={failure} onRetry={() => void record.refetch()} />;
}

/** What of the record there is on paper. */
function PaperOf({ kinds, id }: { readonly kinds: readonly BriefKind[]; readonly id: string }) {
  const { t } = useTranslation("details");
  if (kinds.length === 0) return null;
  return (
    <FailureBoundary title={t("briefs_failed")}>
      <Suspense fallback={<Skeleton label={t("loading")} lines={2} />}>
        <Briefs kinds={kinds} id={id} />
      </Suspense>
    </FailureBoundary>
  );
}

function UnknownRecord({ id }: { readonly id: string }) {
  const { t } = useTranslation("details");
  const [, setView] = useView("selected");
  return (
    <EmptyNote title={t("unknown.title")} detail={t("unknown.detail", { id })}>
      <Button onPress={() => setView({ selected: null })}>{t("unknown.back")}</Button>
    </EmptyNote>
  );
}

interface SupersededRecordProps {
  readonly collection: CollectionId;
  readonly id: string;
  /** Stable addresses; each ends in the id. */
  readonly by: readonly string[];
}

function SupersededRecord({ collection, id, by }: SupersededRecordProps) {
  const { t } = useTranslation("details");
  const successors = by.map((address) => decodeURIComponent(address.split("/").at(-1) ?? ""));
  return (
    <EmptyNote title={t("superseded.title")} detail={t("superseded.detail", { id })}>
      {successors.map((successor) => (
        <FeatureLink key={successor} to={{ collection, id: successor }}>
          {successor}
        </FeatureLink>
      ))}
    </EmptyNote>
  );
}
