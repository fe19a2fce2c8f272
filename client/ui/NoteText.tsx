// A note of the tables: English text in which addresses of pages stand in full; they become links named by their host.
import { Fragment } from "react";
import { InLangs } from "./InLangs.tsx";

const address = /(https?:\/\/[^\s;,()]+[^\s;,().])/;

export function NoteText({ text }: { readonly text: string }) {
  return text.split(address).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a text never move
    <Fragment key={index}>
      {address.test(part) && URL.canParse(part) ? <PageLink url={part} /> : <InLangs text={part} lang="en" />}
    </Fragment>
  ));
}

function PageLink({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {new URL(url).host.replace(/^www\./, "")}
    </a>
  );
}
