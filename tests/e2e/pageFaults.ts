// What axe does not see: words that are cut, overlap or leave the window, targets too small, a focus that is hidden, motion.
// `install` is carried into the page as it stands, so it uses nothing from outside itself.
import type { Page } from "playwright-core";

interface Finders {
  /** WCAG 1.4.4, 1.4.10, 1.4.12: each text whole, in the window, beside the others; nothing but wide tables scrolled sideways. */
  readonly cut: () => string[];
  /** WCAG 2.5.8: 24 by 24 pixels, or as much room around; links in sentences are let be. */
  readonly small: () => string[];
  /** WCAG 2.4.11: whatever takes the focus is seen, at least in part. */
  readonly hidden: () => string[];
  /** WCAG 2.3.3: nothing moves for longer than an instant. */
  readonly moving: () => string[];
}

export type FaultKind = keyof Finders;

/** The faults of these kinds in the page as it stands. */
export async function pageFaults(page: Page, ...kinds: readonly FaultKind[]): Promise<string[]> {
  if (!(await page.evaluate(() => "finders" in globalThis))) await page.evaluate(install);
  return page.evaluate((asked) => {
    const { finders } = globalThis as unknown as { finders: Finders };
    return asked.flatMap((kind) => [...new Set(finders[kind]())].map((fault) => `${kind}: ${fault}`));
  }, kinds);
}

function install(): void {
  /** What may be scrolled sideways in a frame of its own: tables that need two directions, and the rows of choices. */
  const mayScroll =
    ".facts-scroll, .coverage-scroll, .programme-scroll, .timeline-scroll, .view-tabs, .view-bar";
  /** Cut on purpose: rows of equal height among thousands, whose words are read in the record. */
  const mayCut =
    ".facts-windowed .facts-cell, .facts-windowed .facts-link, .search-input, .profile-frame, textarea";
  /** Diagrams whose marks lie where the facts are; lists and tables beside them lead to the same. */
  const diagrams = ".profile-sheet, .profile-group, .map-group-button";
  const leastTarget = 24;

  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const isShown = (element: Element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
    !element.closest(".hidden-words, [inert], noscript");
  const nameOf = (element: Element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent.trim();
    const classes = [element.parentElement, element].map(
      (each) => each?.getAttribute("class") ?? each?.tagName,
    );
    return `${classes.join(" > ")} "${words.slice(0, 30)}"`;
  };
  const ancestors = (element: Element) => {
    const found: Element[] = [];
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement)
      found.push(each);
    return found;
  };
  const isCutting = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return overflowX !== "visible" || overflowY !== "visible";
  };

  interface Word {
    readonly node: Text;
    readonly element: Element;
    readonly box: DOMRect;
  }

  /** The lines of each text that are in sight, cut as its frames cut them. */
  const wordsInSight = (): Word[] => {
    const words: Word[] = [];
    const frames = new Map<Element, DOMRect[]>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const element = node.parentElement;
      if (!element || !node.data.trim() || element.closest("svg, option, script") || !isShown(element))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const cutBy =
        frames.get(element) ??
        ancestors(element)
          .filter(isCutting)
          .map((each) => each.getBoundingClientRect());
      frames.set(element, cutBy);
      for (const line of range.getClientRects()) {
        const left = Math.max(line.left, ...cutBy.map((frame) => frame.left));
        const top = Math.max(line.top, ...cutBy.map((frame) => frame.top));
        const right = Math.min(line.right, ...cutBy.map((frame) => frame.right));
        const bottom = Math.min(line.bottom, ...cutBy.map((frame) => frame.bottom));
        if (right - left > 1 && bottom - top > 1)
          words.push({ node, element, box: new DOMRect(left, top, right - left, bottom - top) });
      }
    }
    return words.sort((a, b) => a.box.top - b.box.top);
  };

  /** Does something with a ground of its own lie between the two, so that one covers the other as a menu does? */
  const liesOver = (a: Element, b: Element) =>
    [a, ...ancestors(a)].some((each) => {
      if (each.contains(b)) return false;
      const [, , , alpha = "1"] = getComputedStyle(each).backgroundColor.match(/[\d.]+/g) ?? [];
      return Number(alpha) > 0.8;
    });

  const overlaps = (words: readonly Word[]) =>
    words.flatMap((a, index) => {
      const found: string[] = [];
      for (let next = index + 1; ; next += 1) {
        const b = words[next];
        if (!b || b.box.top >= a.box.bottom) return found;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
        // The boxes of lines overlap a little where their letters do not.
        if (width < 2 || height < 0.35 * Math.min(a.box.height, b.box.height)) continue;
        if (a.node === b.node || liesOver(a.element, b.element) || liesOver(b.element, a.element)) continue;
        found.push(`${nameOf(a.element)} lies over ${nameOf(b.element)}`);
      }
    });

  const cut = () => {
    const page = document.documentElement;
    const wide =
      page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} wide of ${innerWidth}`] : [];
    const boxes = all("body *").filter(
      (element) => !element.closest("svg") && isShown(element) && isCutting(element),
    );
    const frames = boxes.flatMap((element) => {
      if (element.clientWidth < 2 || !element.textContent.trim() || element.matches(mayCut)) return [];
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWider = element.scrollWidth > element.clientWidth + 1 && !element.matches(mayScroll);
      const isHigher = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY);
      if (!isWider && !isHigher) return [];
      return [`${nameOf(element)} is ${isWider ? `wider (${overflowX})` : "higher"} than its frame`];
    });
    const words = wordsInSight();
    const outside = words
      .filter(({ box }) => box.right > innerWidth + 1)
      .map(({ element }) => `${nameOf(element)} leaves`);
    return [...wide, ...frames, ...outside, ...overlaps(words)];
  };

  const isInSentence = (element: Element) => {
    const block = ancestors(element).find((each) => getComputedStyle(each).display !== "inline");
    const isInline = getComputedStyle(element).display === "inline";
    return isInline && (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
  };
  const boxOf = (element: HTMLElement) => {
    const own = element.getBoundingClientRect();
    const label = element.matches("input") ? element.closest("label")?.getBoundingClientRect() : null;
    if (!label) return own;
    const [left, top] = [Math.min(own.left, label.left), Math.min(own.top, label.top)];
    return new DOMRect(
      left,
      top,
      Math.max(own.right, label.right) - left,
      Math.max(own.bottom, label.bottom) - top,
    );
  };
  const frameOf = (element: Element) =>
    ancestors(element).find(
      (each) => isCutting(each) || /absolute|fixed/.test(getComputedStyle(each).position),
    );

  const small = () => {
    const roles = "button tab option switch slider link checkbox radio"
      .split(" ")
      .map((role) => `[role=${role}]`);
    const targets = all(["a[href], button, input, select, textarea, summary", ...roles].join())
      .filter(
        (element) =>
          isShown(element) && !element.matches(`:disabled, ${diagrams}`) && !element.closest(diagrams),
      )
      .map((element) => ({ element, box: boxOf(element), frame: frameOf(element) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = (box: DOMRect) => Math.min(box.width, box.height) < leastTarget - 0.1;
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    return targets.flatMap(({ element, box, frame }) => {
      if (!isSmall(box) || isInSentence(element)) return [];
      const { x, y } = middle(box);
      const near = targets.find((other) => {
        if (other.element === element || other.frame !== frame) return false;
        if (other.element.contains(element) || element.contains(other.element)) return false;
        if (isSmall(other.box))
          return Math.hypot(middle(other.box).x - x, middle(other.box).y - y) < leastTarget;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < leastTarget / 2;
      });
      const size = `${box.width.toFixed(0)}×${box.height.toFixed(0)}`;
      return near ? [`${nameOf(element)} is ${size} near ${nameOf(near.element)}`] : [];
    });
  };

  /** Points of a box that lie in the window, from corner to corner. */
  const pointsOf = (box: DOMRect) =>
    [0.02, 0.25, 0.5, 0.75, 0.98]
      .flatMap((across) =>
        [0.04, 0.5, 0.96].map((down) => [box.x + box.width * across, box.y + box.height * down] as const),
      )
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const isSeen = (element: HTMLElement) =>
    [...element.getClientRects()].flatMap(pointsOf).some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      // What lets the pointer through lies above what the pointer hits.
      const isThrough = getComputedStyle(element).pointerEvents === "none";
      return hit && (isThrough || element.contains(hit) || hit.contains(element));
    });
  const hidden = () =>
    all("a[href], button, input, select, textarea, summary, [tabindex]").flatMap((element) => {
      if (element.tabIndex < 0 || element.matches(":disabled") || element.closest("[inert]")) return [];
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      element.focus();
      return document.activeElement !== element || isSeen(element) ? [] : [nameOf(element)];
    });

  const moving = () => {
    const seconds = (times: string) => Math.max(...times.split(",").map((time) => Number.parseFloat(time)));
    return all("body, body *").flatMap((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const isStill =
        seconds(transitionDuration) === 0 && (animationName === "none" || seconds(animationDuration) === 0);
      return isStill ? [] : [`${nameOf(element)} moves`];
    });
  };

  Object.assign(globalThis, { finders: { cut, small, hidden, moving } satisfies Finders });
}
