// Pages and files that the server alone makes: readable pages, sheets, downloads. Without a network the visitor is told so.

const words = [
  { lang: "vi", away: "Trang này do máy chủ tạo ra, cần có mạng.", back: "Về bản đồ", query: "" },
  { lang: "lo", away: "ໜ້ານີ້ເຄື່ອງແມ່ຂ່າຍເປັນຜູ້ສ້າງ, ຕ້ອງມີເຄືອຂ່າຍ.", back: "ກັບໄປແຜນທີ່", query: "?lang=lo" },
  {
    lang: "en",
    away: "The server makes this page; it takes a network.",
    back: "Back to the map",
    query: "?lang=en",
  },
] as const;

/** The server's answer; where there is no network a page that says so, as an error, so that no file is saved in its place. */
export async function serverPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return new Response(awayPage(), {
      status: 503,
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'",
      },
    });
  }
}

function awayPage(): string {
  const parts = words.map(
    ({ lang, away, back, query }) => `<p lang="${lang}">${away} <a href="/${query}">${back}</a></p>`,
  );
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${words[0].away}</title><main>${parts.join("")}</main></html>`;
}
