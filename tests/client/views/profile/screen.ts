// What jsdom has no screen for: room of 1,000 pixels, a light theme, nothing printed.
const room = { clientWidth: 1000, clientHeight: 700 };

class StillRoom {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Gives every element the same room and answers no to every media query. */
export function giveScreen(): void {
  for (const [name, value] of Object.entries(room))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  globalThis.ResizeObserver = StillRoom;
  globalThis.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }) as unknown as MediaQueryList;
}
