/** The portal's mark: two banks of a line, tied by an arc. It says nothing; the title stands beside it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
      <path className="mark-la" d="M2 4h11.500c-3 4 2.500 7 .5 10.500s1.500 6-1 9.500H2z" />
      <path className="mark-vn" d="M26 4H14.500c-3 4 2.500 7 .5 10.500s1.500 6-1 9.500H26z" />
      <path className="mark-tie" d="M7 16.500C9 9 19 9 21 16.500" />
      <circle className="mark-end" cx="7" cy="16.500" r="2" />
      <circle className="mark-end" cx="21" cy="16.500" r="2" />
    </svg>
  );
}
