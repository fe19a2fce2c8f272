// One small symbol per kind of record, drawn on a grid of 24 and told apart by shape alone. Words always stand beside it.

const shapes = {
  village: "M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14z",
  post: "M12 3l7.5 3v6c0 4.6-3.2 7.6-7.5 9c-4.3-1.4-7.5-4.4-7.5-9V6z",
  gate: "M3 5h18v3h-3v12h-3.5v-8a2.5 2.5 0 0 0-5 0v8H6V8H3z",
  marker: "M12 3l7 18H5z",
  commune_seat: "M5 5h14v14H5z",
  unit: "M4 7l6-3 4 3 6-2v12l-6 3-4-3-6 2z",
  twinning: "M3 17C5 6 19 6 21 17h-3C16.500 9.500 7.500 9.500 6 17z",
  activity: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM12 6.500a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11z",
  paper: "M6 3h8l4 4v14H6zM8.500 10v1.800h7V10zM8.500 14v1.800h7V14z",
  indicator: "M4 20V11h4v9zM10 20V4h4v16zM16 20v-6h4v6z",
  border: "M10 2h4v5h-4zM10 9.500h4v5h-4zM10 17h4v5h-4z",
} as const;

export type SymbolName = keyof typeof shapes;

const size = 16;

export function KindSymbol({ name }: { readonly name: SymbolName }) {
  return (
    <svg className="kind-symbol" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={shapes[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
