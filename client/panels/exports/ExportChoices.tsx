// What the list holds, as a file of each format: plain links, each with the line that says what it is for.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { exportAddress } from "../../api/exports.ts";
import { threeWAddress } from "../../api/feeds.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLang } from "../../i18n/useLang.ts";
import type { ListId } from "../../state/view.ts";
import { useList, useListCount } from "../answer/useListCount.ts";
import { Awaited } from "../answer/Awaited.tsx";
import { choicesOf } from "./formats.ts";
import { Subscriptions } from "./Subscriptions.tsx";
import { useExportFilter } from "./useExportFilter.ts";
import "./messages/index.ts";
import "./ExportChoices.css";

export function ExportChoices({ id }: { readonly id: ListId }) {
  const { t } = useTranslation("exports");
  const { t: tPage } = useTranslation();
  const lang = useLang();
  const count = useListCount(id);
  const n = count === undefined ? "" : formatNumber(lang, count);
  return (
    <>
      <div className="filter-dialog-head">
        <h2 className="filter-dialog-title">{tPage(`answer.${id}`)}</h2>
        <span className="filter-matched">{n && t("count", { n })}</span>
      </div>
      <div className="filter-dialog-body exports">
        <Awaited queries={[useList(id)]} failed={tPage("failed.list")} lines={6}>
          {() => (count === 0 ? <p className="exports-remark">{t("nothing")}</p> : <Links id={id} />)}
        </Awaited>
      </div>
    </>
  );
}

function Links({ id }: { readonly id: ListId }) {
  const { t } = useTranslation("exports");
  const lang = useLang();
  const filter = useExportFilter(id);
  const [begun, setBegun] = useState<string | null>(null);
  return (
    <>
      <ul>
        {choicesOf(id).map(({ name, format, hxl }) => (
          <li key={name}>
            <a
              className="export-choice"
              href={exportAddress(id, filter, { format, lang, hxl })}
              download
              onClick={() => setBegun(t(`formats.${name}.title`))}
            >
              <span className="export-title">{t(`formats.${name}.title`)}</span>
              <span className="export-use">{t(`formats.${name}.use`)}</span>
            </a>
          </li>
        ))}
        {id === "activities" && (
          <li>
            <a
              className="export-choice"
              href={threeWAddress(filter, lang)}
              download
              onClick={() => setBegun(t("threeW.title"))}
            >
              <span className="export-title">{t("threeW.title")}</span>
              <span className="export-use">{t("threeW.use")}</span>
            </a>
          </li>
        )}
      </ul>
      <p className="exports-remark">{t("holds")}</p>
      <p className="exports-remark" role="status">
        {begun && t("begun", { title: begun })}
      </p>
      <Subscriptions id={id} />
    </>
  );
}
