// The same by kilometre, to be read: stretches of the day's units, then places and markers.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";
import { FeatureLink } from "../../state/FeatureLink.tsx";
import "./ProfileTable.css";
import { type TableRow, tableRows } from "./layout/tableRows.ts";
import type { Marks } from "./useLayoutOfProfile.ts";
import type { Words } from "./useWords.ts";
import type { Facts } from "../../layers/facts.ts";

interface Props {
  readonly facts: Facts;
  readonly marks: Marks;
  readonly words: Words;
}

export function ProfileTable({ facts, marks, words }: Props) {
  return (
    <div className="profile-tables">
      <Stretches marks={marks} words={words} />
      <Places rows={tableRows(facts, marks.markers, words.lang)} words={words} />
    </div>
  );
}

function Stretches({ marks, words }: Omit<Props, "facts">) {
  const { t } = useTranslation("profile");
  const { t: tMap } = useTranslation("map");
  const number = (km: number) => formatNumber(words.lang, km);
  return (
    <table>
      <caption>{t("table.stretches")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.unit")}</th>
          <th scope="col">{t("table.side")}</th>
          <th scope="col">{t("table.level")}</th>
          <th scope="col">{t("table.from")}</th>
          <th scope="col">{t("table.to")}</th>
          <th scope="col">{t("table.off")}</th>
        </tr>
      </thead>
      <tbody>
        {marks.bands.map((band) => {
          const level = marks.unitOf(band.ref.id)?.properties.level;
          return (
            <tr key={band.ref.id}>
              <th scope="row">
                <FeatureLink to={band.ref} lang={band.nameLang}>
                  {band.name}
                </FeatureLink>
              </th>
              <td>{t(`side.${band.side}`)}</td>
              <td>{level && tMap(`level.${level}`)}</td>
              <td className="figure">{number(band.span[0])}</td>
              <td className="figure">{number(band.span[1])}</td>
              <td className="figure">{words.length(band.precisionKm * 1000)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Places({ rows, words }: { readonly rows: readonly TableRow[]; readonly words: Words }) {
  const { t } = useTranslation("profile");
  const { t: tMap } = useTranslation("map");
  return (
    <table>
      <caption>{t("table.places")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.km")}</th>
          <th scope="col">{t("table.off")}</th>
          <th scope="col">{t("table.name")}</th>
          <th scope="col">{t("table.kind")}</th>
          <th scope="col">{t("table.side")}</th>
          <th scope="col">{t("table.precision")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.ref.collection}/${row.ref.id}`}>
            <td className="figure">
              {row.km === null ? t("table.unknownKm") : words.km(row.km, row.precision_m / 1000)}
            </td>
            <td className="figure">{row.precision_m > 0 && words.length(row.precision_m)}</td>
            <th scope="row">
              <FeatureLink to={row.ref} lang={row.nameLang}>
                {row.name}
              </FeatureLink>
            </th>
            <td>{tMap(`legend.${row.kind}`)}</td>
            <td>{row.side === "VN/LA" ? t("table.both") : t(`side.${row.side}`)}</td>
            <td>{tMap(`precision.${row.precision}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
