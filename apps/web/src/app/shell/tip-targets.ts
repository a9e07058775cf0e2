interface Pointed {
  button: HTMLElement;
  name: string;
}

const OPEN_MS = 450;
/** Who goes from one to the next doesn't wait for each. */
const NEXT_MS = 300;
const NAMED = ':is(a, button, [role="button"]):is([aria-label], [title])';

/**
 * Finds the buttons and links that are an icon alone, wherever they stand: those with a name that isn't written on them. People have cards of their own,
 * pictures show what they are, and so do the days of a calendar.
 */
export class TipTargets {
  private current: Pointed | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private closedAt = 0;
  private over: HTMLElement | undefined;

  constructor(private readonly show: (pointed: Pointed | undefined) => void) {}

  listen(): () => void {
    const end = new AbortController();
    const on = <Name extends keyof DocumentEventMap>(name: Name, hear: (event: DocumentEventMap[Name]) => void, capture = false) =>
      document.addEventListener(name, hear, { signal: end.signal, capture, passive: true });
    on('pointerover', (event) => event.pointerType === 'mouse' && this.goTo(event.target as Element));
    on('pointerleave', () => this.goTo(undefined));
    on('focusin', ({ target }) => this.goTo((target as Element).matches(':focus-visible') ? (target as Element) : undefined));
    on('focusout', () => this.goTo(undefined));
    on('pointerdown', () => this.close());
    on('keydown', () => this.close(), true);
    on('scroll', () => this.close(), true);
    // What the pointer rested on while this code was on its way.
    this.goTo([...document.querySelectorAll(':hover')].at(-1));
    return () => {
      end.abort();
      this.close();
    };
  }

  private goTo(target: Element | undefined): void {
    const button = target?.closest<HTMLElement>(NAMED) ?? undefined;
    if (button === this.over) return;
    this.close();
    this.over = button;
    if (button) this.timer = setTimeout(() => this.open(button), Date.now() - this.closedAt < NEXT_MS ? 0 : OPEN_MS);
  }

  private open(button: HTMLElement): void {
    // What a name counts, such as replies, is seen on the button itself.
    const name = button.dataset['tip'] ?? button.getAttribute('aria-label') ?? button.title;
    if (!button.isConnected || button.getAttribute('aria-expanded') === 'true' || !isIconAlone(button)) return;
    // The browser's own would say it once more.
    if (button.title && button.hasAttribute('aria-label')) button.removeAttribute('title');
    this.show((this.current = { button, name }));
  }

  private close(): void {
    clearTimeout(this.timer);
    this.over = undefined;
    if (!this.current) return;
    this.closedAt = Date.now();
    this.show((this.current = undefined));
  }
}

function isIconAlone(button: HTMLElement): boolean {
  if (button.matches('[data-person], a[href^="/@"], td *') || button.querySelector('img')) return false;
  return !/\p{L}/u.test(button.innerText);
}
