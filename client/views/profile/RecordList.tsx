// A number that opens as a list of the records behind it.
import type { ReactNode } from "react";
import type { CollectionId, Names } from "#contract";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { useLang } from "../../i18n/useLang.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";

interface Props {
  readonly title: string;
  /** Why these have no place of their own. */
  readonly why: string;
  readonly collection: CollectionId;
  readonly features: readonly { readonly id: string; readonly properties: Names }[];
  /** What the button shows; nothing when it lies over a badge that is drawn. */
  readonly children?: ReactNode;
}

export function RecordList({ title, why, collection, features, children }: Props) {
  const lang = useLang();
  const collator = new Intl.Collator(lang);
  const named = features
    .map(({ id, properties }) => ({ id, ...nameWithLang(lang, properties) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  return (
    <PopoverButton
      title={title}
      isNamedByTitle
      className="profile-list-button"
      face={children}
      popover={{ className: "profile-popover", offset: 6 }}
      dialogClassName="profile-dialog"
    >
      <p className="profile-dialog-title">{title}</p>
      <p className="profile-dialog-why">{why}</p>
      <ul>
        {named.map(({ id, name, lang: nameLang }) => (
          <li key={id}>
            <FeatureLink to={{ collection, id }} lang={nameLang}>
              {name}
            </FeatureLink>
          </li>
        ))}
      </ul>
    </PopoverButton>
  );
}
