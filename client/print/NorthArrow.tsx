// Web Mercator draws north straight up everywhere on the sheet.

/** @param letter for north in the language of the sheet */
export function NorthArrow({
  x,
  y,
  letter,
}: {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
}) {
  return (
    <g className="north-arrow" transform={`translate(${x} ${y})`}>
      <path className="north-halo" d="M0 10L9 34L0 28L-9 34Z" />
      <path className="north-east" d="M0 10L9 34L0 28Z" />
      <path className="north-west" d="M0 10L-9 34L0 28Z" />
      <text y="6" textAnchor="middle">
        {letter}
      </text>
    </g>
  );
}
