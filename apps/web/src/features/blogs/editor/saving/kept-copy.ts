import { copyKey, dropCopy, keepCopy, type UnsavedCopy } from '../../../../shared/storage/unsaved-copies.js';
import { type ArticleForm, sameForm } from '../article-form.js';

const DELAY_MS = 400;

/** This browser's copy of what one editor holds and the server hasn't got. */
export class KeptCopy {
  private key: string;
  private asides = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it is there: a browser may keep nothing, or be full. */
  isKept = true;

  /** @param subject the article's id, or what stands for a new one */
  constructor(
    private readonly personId: string,
    subject: string,
  ) {
    this.key = copyKey(personId, subject);
  }

  /** In a moment: not at each key that is pressed. */
  soon(keep: () => void): void {
    this.timer ??= setTimeout(keep, DELAY_MS);
  }

  /** Keeps what isn't saved, and nothing of what is. */
  now(form: ArticleForm, saved: ArticleForm): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isKept = true;
    if (sameForm(form, saved)) dropCopy(this.key);
    else this.isKept = keepCopy(this.key, form);
  }

  /** Keeps another text beside it, until its writer lets it go. */
  aside(form: ArticleForm): UnsavedCopy<ArticleForm> {
    const key = `${this.key}-${this.asides++}`;
    keepCopy(key, form);
    return { key, form, at: Date.now() };
  }

  /** What was new is an article now: a copy of it is looked for there. */
  moveTo(articleId: string): void {
    dropCopy(this.key);
    this.key = copyKey(this.personId, articleId);
  }
}
