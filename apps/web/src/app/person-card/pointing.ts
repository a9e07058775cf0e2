export interface PointedPerson {
  handle: string;
  /** The name or face. */
  anchor: HTMLElement;
  /** Reached by the keyboard, which then goes on into the card. */
  byKey: boolean;
}

const OPEN_MS = 400;
/** The keyboard passes many names on its way. */
const OPEN_BY_KEY_MS = 700;
/** Time to move into the card, over the gap between. */
const CLOSE_MS = 250;
const PRELOAD_MS = 120;
const PERSON = 'a[href^="/@"], [data-person]';

/** Hears of names and faces from the page as a whole, wherever they stand: links to people and what is marked `data-person`. Fingers open no cards: they tap. */
export class Pointing {
  private current: PointedPerson | undefined;
  private timers: ReturnType<typeof setTimeout>[] = [];
  /** Closed by Escape or a click: stays closed until it has been left. */
  private dismissed: HTMLElement | undefined;

  constructor(
    private readonly show: (person: PointedPerson | undefined) => void,
    private readonly preload: (handle: string) => void,
  ) {}

  listen(): () => void {
    const end = new AbortController();
    const on = <Name extends keyof DocumentEventMap>(name: Name, hear: (event: DocumentEventMap[Name]) => void) =>
      document.addEventListener(name, hear, { signal: end.signal });
    on('pointerover', (event) => event.pointerType === 'mouse' && this.pointAt(event.target as Element));
    on('focusin', ({ target }) => this.focus(target as HTMLElement));
    on('pointerdown', ({ target }) => !inCard(target as Element) && this.dismiss());
    window.addEventListener('keydown', (event) => event.key === 'Escape' && this.current && this.escape(event), { signal: end.signal, capture: true });
    return () => {
      end.abort();
      this.wait();
    };
  }

  close(): void {
    this.wait();
    if (this.current) this.show((this.current = undefined));
  }

  private pointAt(target: Element): void {
    if (inCard(target)) return this.wait();
    const found = personAt(target);
    if (found?.anchor !== this.dismissed) this.dismissed = undefined;
    if (found && found.anchor === this.current?.anchor) return this.wait();
    this.wait();
    if (found && !this.dismissed) this.openSoon({ ...found, byKey: false }, OPEN_MS);
    if (this.current && !this.current.byKey) this.timers.push(setTimeout(() => this.close(), CLOSE_MS));
  }

  private focus(target: HTMLElement): void {
    if (inCard(target)) return this.wait();
    if (target === this.current?.anchor) return;
    this.close();
    const found = target.matches(':focus-visible') && target.matches('a') ? personAt(target) : undefined;
    if (found && found.anchor !== this.dismissed) this.openSoon({ ...found, byKey: true }, OPEN_BY_KEY_MS);
    this.dismissed = undefined;
  }

  private openSoon(person: PointedPerson, after: number): void {
    this.timers.push(setTimeout(() => this.preload(person.handle), PRELOAD_MS));
    this.timers.push(setTimeout(() => person.anchor.isConnected && this.show((this.current = person)), after));
  }

  private dismiss(): void {
    this.dismissed = this.current?.anchor;
    this.close();
  }

  /** What lies under the card, such as a dialog, stays open. */
  private escape(event: KeyboardEvent): void {
    event.stopPropagation();
    const { anchor } = this.current as PointedPerson;
    const back = inCard(document.activeElement);
    this.dismiss();
    if (back) anchor.focus({ preventScroll: true });
  }

  private wait(): void {
    this.timers.forEach(clearTimeout);
    this.timers = [];
  }
}

function inCard(element: Element | null): boolean {
  return Boolean(element?.closest('[data-person-card]'));
}

/** Nothing of what says who one is oneself, or whose page this is. */
function personAt(target: Element): Omit<PointedPerson, 'byKey'> | undefined {
  const found = target.closest<HTMLElement>(PERSON);
  if (!found || found.closest('[data-no-card], [aria-haspopup="menu"], [role="menu"]')) return undefined;
  const handle = found.dataset['person'] ?? /^\/@([a-z0-9_]+)$/.exec(found.getAttribute('href') ?? '')?.[1];
  if (!handle || location.pathname === `/@${handle}`) return undefined;
  return { handle, anchor: found.closest<HTMLElement>('a[href^="/@"]') ?? found };
}
