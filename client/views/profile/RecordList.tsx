// A number that opens as a list of the records behind it.
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import type { CollectionId, Names } from "#contract";
import { nameWithLang } from "../../api/useFeatureIndex.ts";
import { useLang } from "../../i18n/useLang.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";

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
    <DialogTrigger>
      <AriaButton className="profile-list-button" aria-label={title}>
        {children}
      </AriaButton>
      <Popover className="profile-popover" offset={6}>
        <Dialog className="profile-dialog" aria-label={title}>
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
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
