// Offers the tour, which never begins by itself, and the ways to what is asked most.
import { useTranslation } from "react-i18next";
import { useView } from "../../../state/useView.ts";
import { Button } from "../../../ui/Button.tsx";
import { Section } from "../../../ui/Section.tsx";
import { beginTour } from "./before.ts";
import { Questions } from "../questions/Questions.tsx";
import { addressOf } from "./steps.ts";

export function TourOffer() {
  const { t } = useTranslation("help");
  const [view] = useView("lang", "theme");
  return (
    <>
      <Section title={t("tour.title")}>
        <p>{t("tour.words")}</p>
        <p className="help-begin">
          <Button look="primary" onPress={() => beginTour(addressOf(0, view))}>
            {t("tour.start")}
          </Button>
        </p>
      </Section>
      <Questions />
    </>
  );
}
