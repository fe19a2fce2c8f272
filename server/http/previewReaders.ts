// Programs that fetch an address to show a preview of it where somebody shares it. They accept anything, and want the page.

const names =
  /facebookexternalhit|facebot|whatsapp|telegrambot|twitterbot|zalo|slackbot|linkedinbot|discordbot|skypeuripreview|viber|line-poker|mastodon|iframely|embedly/i;

/** Longer names are not read. */
const longest = 300;

export function isPreviewReader(userAgent: string | undefined): boolean {
  return names.test(userAgent?.slice(0, longest) ?? "");
}
