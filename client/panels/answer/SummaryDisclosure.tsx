// The answer in sentences, fetched when it is opened: most readers look at the list.
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";

const SummaryWords = lazy(async () => ({
  default: (await import("../summary/SummaryWords.tsx")).SummaryWords,
}));

export function SummaryDisclosure() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure title={t("answer.inWords")} level={2} onExpandedChange={setIsOpen}>
      {isOpen && (
        <Suspense fallback={<Skeleton label={t("loading.list")} lines={3} />}>
          <SummaryWords isTitleHidden />
        </Suspense>
      )}
    </Disclosure>
  );
}
