// The scale in a number and as a bar of true length, and in which system the lines are.
import { useTranslation } from "react-i18next";
import { formatNumber } from "../i18n/format.ts";
import { useLang } from "../i18n/useLang.ts";
import { useSheet } from "../state/sheet.ts";
import { formatAngle } from "./graticule.ts";
import { barOf, type Placement } from "./scale.ts";

/** Its end's number stands beside it, within the column. */
const widestMm = { a4: { portrait: 50, landscape: 39 }, a3: { portrait: 76, landscape: 50 } };
const heightMm = 1.6;
/** Numbers nearer than this to each other are left out. */
const nearestMm = 9;

export function ScaleSection({ placement: { scale, center } }: { readonly placement: Placement }) {
  const { t } = useTranslation("print");
  const { t: tMap } = useTranslation("map");
  const lang = useLang();
  const [{ paper, orientation, graticule }] = useSheet();
  const gridWords = { wgs84: t("sheet.gridWgs84"), vn2000: t("sheet.gridVn2000"), none: t("sheet.gridNone") };
  return (
    <section className="paper-section paper-scale">
      <h3>{t("sheet.scale", { number: formatNumber(lang, scale) })}</h3>
      <ScaleBar scale={scale} widestMm={widestMm[paper][orientation]} />
      <p>
        {t("sheet.scaleNote", { lat: tMap("north", { degrees: formatAngle(roundToMinute(center[1])) }) })}
      </p>
      <p>{gridWords[graticule]}</p>
      <p className="hidden-words">{t("sheet.northWords")}</p>
    </section>
  );
}

const roundToMinute = (degrees: number) => Math.round(degrees * 60) / 60;

function ScaleBar({ scale, widestMm }: { readonly scale: number; readonly widestMm: number }) {
  const { t } = useTranslation("map");
  const lang = useLang();
  const { metres, mm, parts } = barOf(scale, widestMm);
  const isFar = metres >= 1000;
  const number = (share: number) => formatNumber(lang, (metres * share) / (isFar ? 1000 : 1));
  const every = mm / parts >= nearestMm ? 1 : parts;
  const shares = Array.from({ length: parts + 1 }, (_, index) => index).filter(
    (index) => index % every === 0,
  );
  return (
    <svg className="scale-bar" width={`${mm + 16}mm`} height="6mm" viewBox={`-3 0 ${mm + 16} 6`}>
      {Array.from({ length: parts }, (_, index) => (
        <rect
          key={index}
          className={index % 2 ? "scale-light" : "scale-dark"}
          x={(mm * index) / parts}
          y={6 - heightMm - 0.2}
          width={mm / parts}
          height={heightMm}
        />
      ))}
      <rect className="scale-edge" x="0" y={6 - heightMm - 0.2} width={mm} height={heightMm} />
      {shares.map((index) => (
        <text
          key={index}
          x={(mm * index) / parts}
          y="3.2"
          textAnchor={index === parts ? "start" : "middle"}
          dx={index === parts ? -1.5 : 0}
        >
          {index === parts
            ? t(isFar ? "kilometres" : "metres", { number: number(1) })
            : number(index / parts)}
        </text>
      ))}
    </svg>
  );
}
