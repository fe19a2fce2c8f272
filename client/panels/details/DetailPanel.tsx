// One record, when something is selected: what is known of it, how surely, and from where.
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CollectionId } from "#contract";
import { type FeatureRef, formatFeatureRef } from "../../state/view.ts";
import { useView } from "../../state/useView.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { ActivityDetails } from "./ActivityDetails.tsx";
import { AdminUnitDetails } from "./AdminUnitDetails.tsx";
import { BorderDetails } from "./BorderDetails.tsx";
import { IndicatorDetails } from "./IndicatorDetails.tsx";
import { PaperDetails } from "./PaperDetails.tsx";
import { PlaceDetails } from "./PlaceDetails.tsx";
import { usePanelFocus } from "./panelFocus.ts";
import { RecordLoader } from "./RecordLoader.tsx";
import { TwinningDetails } from "./TwinningDetails.tsx";
import "./DetailPanel.css";

const recordOf: Record<CollectionId, (id: string) => ReactNode> = {
  border: (id) => <RecordLoader collection="border" id={id} Details={BorderDetails} />,
  "admin-units": (id) => <RecordLoader collection="admin-units" id={id} Details={AdminUnitDetails} />,
  places: (id) => <RecordLoader collection="places" id={id} Details={PlaceDetails} />,
  twinnings: (id) => <RecordLoader collection="twinnings" id={id} Details={TwinningDetails} />,
  activities: (id) => <RecordLoader collection="activities" id={id} Details={ActivityDetails} />,
  papers: (id) => <RecordLoader collection="papers" id={id} Details={PaperDetails} />,
  indicators: (id) => <RecordLoader collection="indicators" id={id} Details={IndicatorDetails} />,
};

/** The record of the selected feature; closing it takes the selection from the View. */
export function DetailPanel({ selected }: { readonly selected: FeatureRef }) {
  const { t } = useTranslation("details");
  const [, setView] = useView("selected");
  const key = formatFeatureRef(selected);
  const panel = usePanelFocus(key);
  const close = () => setView({ selected: null });
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  return (
    <div className="detail-panel" ref={panel} tabIndex={-1} onKeyDown={closeByEscape}>
      <div className="detail-close">
        <Button look="icon" aria-label={t("close")} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
      <article key={key} className="detail-record">
        {recordOf[selected.collection](selected.id)}
      </article>
    </div>
  );
}
