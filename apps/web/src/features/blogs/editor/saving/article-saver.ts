import { t } from '@lingui/core/macro';
import { dropCopy, type UnsavedCopy } from '../../../../shared/storage/unsaved-copies.js';
import { type ArticleForm, formOf, sameForm } from '../article-form.js';
import { isOut } from '../edited-article.js';
import type { ArticleWriter, Attempt, Outcome, SavedAs } from './article-writer.js';
import type { KeptCopy } from './kept-copy.js';

/** How long a pause in typing is before it is saved, and how long one may type without a pause. */
const PAUSE_MS = 1_200;
const LONGEST_MS = 10_000;
/** When it is tried again, where the hub didn't answer. */
const AGAIN_MS = [2_000, 5_000, 15_000, 30_000];

export type SavingState = { kind: 'saved' | 'changed' | 'saving' } | Exclude<Outcome, { kind: 'saved' }>;

/** What is written, and how far it is saved. */
export interface Writing {
  readonly form: ArticleForm;
  readonly state: SavingState;
  /** Null for a new one that was never saved. */
  readonly article: SavedAs | null;
  /** Counts how often the text was exchanged as a whole. */
  readonly edition: number;
  /** Other texts of this person that the server hasn't got. */
  readonly copies: readonly UnsavedCopy<ArticleForm>[];
}

interface Beginning {
  /** Whether a new article may be saved by itself: its address is made of its title. */
  mayBegin(): boolean;
  /** It was, and has an address now. */
  onBegun(slug: string): void;
}

/**
 * Holds what is written and saves it: by itself while one writes a draft, and when one says so. Until the server has it, a copy is kept in
 * the browser. What is out is changed for its readers with each save, so that it is only saved when one says so.
 */
export class ArticleSaver {
  private writing: Writing;
  private saved: ArticleForm;
  private readonly watchers = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<unknown> = Promise.resolve();
  private unsavedSince = 0;
  private failures = 0;
  /** How long the last save took. */
  private tookMs = 0;
  private closed = false;
  /** Whether what was saved last will give way to the next such save. */
  private typed = false;

  /** @param copies what this person left unsaved of it before */
  constructor(
    private readonly writer: ArticleWriter,
    form: ArticleForm,
    private readonly copy: KeptCopy,
    copies: readonly UnsavedCopy<ArticleForm>[],
    private readonly beginning: Beginning,
  ) {
    this.saved = form;
    const unsaved = copies.filter((one) => !sameForm(one.form, form));
    for (const one of copies) if (!unsaved.includes(one)) dropCopy(one.key);
    this.writing = { form, state: { kind: 'saved' }, article: writer.article, edition: 0, copies: unsaved };
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly current = (): Writing => this.writing;

  /** Where a new one is begun: one's own, unless told. */
  set blogId(blogId: string | undefined) {
    this.writer.blogId = blogId;
  }

  /** Whether leaving now would leave something behind that the server hasn't got. */
  get unsaved(): boolean {
    return this.writing.state.kind !== 'saved';
  }

  /** Whether a copy of what isn't saved is in the browser. */
  get isKept(): boolean {
    return this.copy.isKept;
  }

  /** Whether what is written now will be saved without a word. */
  get goesByItself(): boolean {
    const { form, article, state } = this.writing;
    if (article && isOut(article)) return false;
    return (state.kind === 'changed' || state.kind === 'unreachable') && form.title.trim() !== '' && (article !== null || this.beginning.mayBegin());
  }

  /** Saves by itself from now on. @returns ends that */
  open(): () => void {
    this.closed = false;
    const hidden = () => {
      if (document.visibilityState === 'hidden') void this.hurry();
    };
    const online = () => void this.hurry();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('online', online);
      clearTimeout(this.timer);
      this.closed = true;
      void this.hurry();
    };
  }

  change(part: Partial<ArticleForm>): void {
    const { state } = this.writing;
    if (!this.unsaved) this.unsavedSince = Date.now();
    this.show({ form: { ...this.writing.form, ...part }, state: state.kind === 'conflict' ? state : { kind: 'changed' } });
    this.copy.soon(() => this.keep());
    this.plan(Math.max(0, Math.min(this.pause, this.unsavedSince + LONGEST_MS - Date.now())));
  }

  /** What kept it from saving itself may be over: it does after a pause. */
  wake(): void {
    this.plan(this.pause);
  }

  /** Saves what waits to be saved now, by itself. @returns whether nothing is left */
  async hurry(): Promise<boolean> {
    this.keep();
    await this.inLine(async () => {
      if (this.goesByItself) await this.send({ typing: true });
    });
    return !this.unsaved;
  }

  /** Saves because one said so: as a revision of its own. */
  save(attempt: Omit<Attempt, 'typing'> = {}): Promise<Outcome> {
    clearTimeout(this.timer);
    return this.inLine(async () => {
      const { article } = this.writing;
      const isThere = article && !this.unsaved && !this.typed && attempt.slug === undefined;
      return isThere ? { kind: 'saved', article } : this.send({ ...attempt, typing: false });
    });
  }

  /** Over what was saved meanwhile, which stays among the revisions. */
  saveMine(): Promise<Outcome> {
    const { state } = this.writing;
    return this.save(state.kind === 'conflict' ? { base: state.meanwhile.revision.id } : {});
  }

  /** Goes on with what was saved meanwhile. One's own text is kept beside it. */
  takeTheirs(): void {
    const { state, form } = this.writing;
    if (state.kind !== 'conflict') return;
    const { meanwhile } = state;
    const theirs = formOf(meanwhile);
    this.writer.article = { ...(this.writer.article as SavedAs), revision: { id: meanwhile.revision.id } };
    this.saved = theirs;
    this.show({ form: theirs, state: { kind: 'saved' }, edition: this.writing.edition + 1, copies: [this.copy.aside(form), ...this.writing.copies] });
    this.keep();
  }

  /** Goes on with a text that was kept; the one that it takes the place of is kept where it isn't saved. */
  bringBack(copy: UnsavedCopy<ArticleForm>): void {
    const { form, copies, edition } = this.writing;
    const aside = this.unsaved ? [this.copy.aside(form)] : [];
    this.show({ edition: edition + 1, copies: [...aside, ...copies.filter(({ key }) => key !== copy.key)] });
    this.change(copy.form);
    this.keep();
    dropCopy(copy.key);
  }

  letGo(copy: UnsavedCopy<ArticleForm>): void {
    dropCopy(copy.key);
    this.show({ copies: this.writing.copies.filter(({ key }) => key !== copy.key) });
  }

  /** A text that the hub is long at, or a hub that is busy, is given more time. */
  private get pause(): number {
    return Math.min(LONGEST_MS, Math.max(PAUSE_MS, 2 * this.tookMs));
  }

  private plan(delay: number): void {
    clearTimeout(this.timer);
    if (this.goesByItself && !this.closed) this.timer = setTimeout(() => void this.hurry(), delay);
  }

  private async send(attempt: Attempt): Promise<Outcome> {
    const { form } = this.writing;
    this.show({ state: { kind: 'saving' } });
    const begun = Date.now();
    const outcome = await this.write(form, attempt);
    this.tookMs = Date.now() - begun;
    if (outcome.kind === 'saved') this.took(form, outcome.article, attempt.typing);
    // An address that can't be says nothing of the text.
    else if (outcome.kind === 'refused' && outcome.field === 'slug') this.show({ state: { kind: sameForm(form, this.saved) ? 'saved' : 'changed' } });
    else this.show({ state: outcome });
    if (outcome.kind === 'unreachable') this.plan(AGAIN_MS[Math.min(this.failures++, AGAIN_MS.length - 1)]!);
    return outcome;
  }

  /** What nobody expected is reported, and may go well the next time. */
  private async write(form: ArticleForm, attempt: Attempt): Promise<Outcome> {
    try {
      return await this.writer.write(form, attempt);
    } catch (error) {
      reportError(error);
      return { kind: 'unreachable', message: t`That didn’t work. Try again.`, offline: false };
    }
  }

  private took(form: ArticleForm, article: SavedAs, typing: boolean): void {
    const begun = this.writing.article === null;
    this.failures = 0;
    this.saved = form;
    this.typed = typing && !begun;
    if (begun) this.copy.moveTo(article.id);
    const all = sameForm(this.writing.form, form);
    this.unsavedSince = Date.now();
    this.show({ article, state: { kind: all ? 'saved' : 'changed' } });
    this.keep();
    this.plan(this.pause);
    if (begun && typing) this.beginning.onBegun(article.slug);
  }

  private keep(): void {
    this.copy.now(this.writing.form, this.saved);
  }

  /** One after the other: each begins from the revision that the one before it made. */
  private inLine<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.line.then(task);
    this.line = done.catch(() => undefined);
    return done;
  }

  private show(part: Partial<Writing>): void {
    this.writing = { ...this.writing, ...part };
    this.watchers.forEach((watcher) => watcher());
  }
}
