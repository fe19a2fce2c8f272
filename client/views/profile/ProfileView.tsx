// The border laid out straight: what faces what along the line, with how exact each thing is; the same as a table.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLang } from "../../i18n/useLang.ts";
import type { Facts } from "../../layers/facts.ts";
import { today } from "../../map/today.ts";
import { useFacts, useMatched } from "../../map/useFacts.ts";
import { useView, useViewFilter } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyNote } from "../../ui/EmptyNote.tsx";
import { ErrorNote } from "../../ui/ErrorNote.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Foot } from "./Foot.tsx";
import { Head } from "./Head.tsx";
import "./messages/index.ts";
import { Plot } from "./Plot.tsx";
import { ProfileTable } from "./ProfileTable.tsx";
import { useMarks } from "./useLayoutOfProfile.ts";
import { useWords } from "./useWords.ts";
import "./profile.css";
import "./marks.css";
import "./dots.css";
import "./lights.css";
import "./print.css";

export function ProfileView() {
  const { t } = useTranslation("profile");
  const client = useQueryClient();
  const { facts, isFailed } = useFacts();
  if (facts) return <Profile facts={facts} />;
  if (!isFailed)
    return (
      <div className="profile-note">
        <Skeleton label={t("loading")} />
      </div>
    );
  const again = () => {
    void client.refetchQueries({ predicate: ({ state }) => state.status === "error", type: "active" });
  };
  return (
    <div className="profile-note">
      <ErrorNote title={t("failed")} onRetry={again} />
    </div>
  );
}

function Profile({ facts }: { readonly facts: Facts }) {
  const { t } = useTranslation("profile");
  const lang = useLang();
  const [view] = useView();
  const [isTable, setTable] = useState(false);
  const matched = useMatched(useViewFilter());
  const marks = useMarks(facts, view.day ?? today(), lang);
  const words = useWords(lang);
  if (marks.lengthKm === 0 || !facts.border.some(({ properties }) => properties.kind === "line"))
    return (
      <div className="profile-note">
        <EmptyNote title={t("empty")} detail={t("emptyWhy")} />
      </div>
    );
  const tool = <Button onPress={() => setTable(!isTable)}>{t(isTable ? "showPlot" : "showTable")}</Button>;
  return (
    <section className="profile-view" aria-labelledby="profile-title">
      {isTable ? (
        <>
          <Head>{tool}</Head>
          <ProfileTable facts={facts} marks={marks} words={words} />
        </>
      ) : (
        <>
          <Plot facts={facts} marks={marks} words={words} matched={matched} tool={tool} />
          <Foot marks={marks} matched={matched} />
        </>
      )}
    </section>
  );
}
