// Something that opens in place.
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components/Disclosure";
import { Icon } from "./Icon.tsx";
import "./Disclosure.css";

export interface DisclosureProps {
  readonly title: ReactNode;
  /** A word or figure at the end of the title row. */
  readonly aside?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly onExpandedChange?: (isExpanded: boolean) => void;
  readonly children: ReactNode;
}

export function Disclosure({
  title,
  aside,
  isOpenAtFirst = false,
  level = 3,
  onExpandedChange,
  children,
}: DisclosureProps) {
  const Heading = `h${level}` as const;
  return (
    <AriaDisclosure
      className="disclosure"
      defaultExpanded={isOpenAtFirst}
      {...(onExpandedChange && { onExpandedChange })}
    >
      <Heading className="disclosure-heading">
        <AriaButton slot="trigger" className="disclosure-trigger">
          <Icon name="chevron" size={16} />
          <span className="disclosure-title">{title}</span>
          {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
        </AriaButton>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
