import { onLineUp } from '../../../shared/network/line.js';

/** A place in a timeline. Of what one has just written oneself the cursor isn't known yet. */
export interface Place {
  cursor: string;
  at: string;
}

/** A reader rests so long, in milliseconds, before what is there counts as read. */
const REST = 2_000;
/** What couldn't be told is told so much later, or when the hub is heard again. */
const AGAIN = 30_000;

/** Tells once how far somebody has read: when the newest place that was in sight has stayed the newest for a moment, on a page that is looked at. */
export class Rest {
  private newest: Place | undefined;
  private told: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private left = false;
  private forget: (() => void) | undefined;

  /** @param tell says whether it has arrived */
  constructor(private readonly tell: (cursor: string) => Promise<boolean>) {}

  reach(place: Place | undefined): void {
    if (!place?.cursor || (this.newest && place.at <= this.newest.at)) return;
    this.newest = place;
    this.wait(REST);
  }

  enter(): void {
    this.left = false;
  }

  leave(): void {
    this.left = true;
    this.stop();
  }

  private wait(milliseconds: number): void {
    this.stop();
    this.timer = setTimeout(() => void this.look(), milliseconds);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.forget?.();
    document.removeEventListener('visibilitychange', this.lookedAtAgain);
  }

  private readonly lookedAtAgain = () => this.wait(REST);

  private async look(): Promise<void> {
    const cursor = this.newest?.cursor;
    if (!cursor || this.told === cursor) return;
    if (document.visibilityState !== 'visible') return document.addEventListener('visibilitychange', this.lookedAtAgain);
    const arrived = await this.tell(cursor);
    if (arrived) this.told = cursor;
    else if (!this.left && this.newest?.cursor === cursor) {
      this.wait(AGAIN);
      this.forget = onLineUp(() => this.wait(0));
    }
  }
}
