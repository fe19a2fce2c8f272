// Stands where words will be; a screen reader hears the label once.
import "./Skeleton.css";

export function Skeleton({ label, lines = 6 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="hidden-words">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
