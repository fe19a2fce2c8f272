// Draws the icons of the installed portal from client/public/favicon.svg into client/public/icons: node scripts/icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";
import { ensureBrowser } from "./browser.mjs";

const folder = join(root, "client", "public");
const mark = readFileSync(join(folder, "favicon.svg"), "utf8");

/** A mask may cut all but a circle of 80 % of the width: the ground fills the square, the mark keeps to the circle. */
const maskable = mark
  .replace(
    /<rect[^>]*fill="([^"]+)"[^>]*\/>/,
    '<rect width="24" height="24" fill="$1"/><g transform="translate(3.6 3.6) scale(.7)">',
  )
  .replace("</svg>", "</g></svg>");

const icons = [
  { name: "icon-180.png", size: 180, svg: maskable },
  { name: "icon-192.png", size: 192, svg: mark },
  { name: "icon-512.png", size: 512, svg: mark },
  { name: "maskable-512.png", size: 512, svg: maskable },
];

const { chromium } = await import("playwright-core");
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ["--no-sandbox"] });
try {
  mkdirSync(join(folder, "icons"), { recursive: true });
  for (const { name, size, svg } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
    await page.setContent(`<body style="margin:0"><img src="${picture}" width="${size}" height="${size}">`);
    await page.locator("img").evaluate((image) => image.decode());
    writeFileSync(join(folder, "icons", name), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
