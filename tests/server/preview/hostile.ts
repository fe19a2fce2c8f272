// Texts that somebody puts into an address to break what is made from it.

export const hostile: readonly string[] = [
  `"><script>alert(1)</script>`,
  `</text><image href="http://example.org/x.png"/>`,
  `' onload='alert(1)`,
  `]]><!-- -->`,
  "$& $` $' $$ $1",
  "</title></head><body>",
  "&lt;b&gt; &amp;quot;",
  "\u202Eabc\u0007\uFFFF",
  "𝕏😀",
  "a".repeat(200),
];

/** How often a piece stands in a text. */
export const allOf = (text: string, piece: string) => text.split(piece).length - 1;
