import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ArticleBody } from '../body/article-body.js';
import { RichTextError } from '../body/rich-text.error.js';
import { renderHtml } from '../html/render-html.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { isLong } from './long-text.js';
import { type DerivedText, deriveText, type TextSource } from './text-work.js';

export type Task =
  | { readonly kind: 'derive'; readonly source: TextSource; readonly excerptLength: number }
  | { readonly kind: 'html' | 'markdown'; readonly body: ArticleBody };

export type Answer = { readonly done: DerivedText | string } | { readonly refused: string; readonly path: string };

/** More long texts wait than can be done in good time. */
export class TextsBusyError extends Error {
  override readonly name = 'TextsBusyError';
}

/** Each holds a DOM of some 100 MB while it is in use. */
const MOST_THREADS = 2;
const MOST_WAITING = 20;
const MOST_MS = 60_000;
/** A thread that has nothing to do ends after this; the next one takes a second to begin. */
const IDLE_MS = 60_000;
/** The build's; in specs, which run from the sources, the same seen from there. */
const places = ['./text.worker.js', '../../../../dist/libs/rich-text/src/threads/text.worker.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Work on articles' texts. Short ones are done at once; long ones in threads, because they take a second or two in which a gateway
 * would answer nobody.
 */
export class TextThreads {
  private pool: Piscina<Task, Answer> | undefined;

  /** @throws RichTextError, TextsBusyError */
  async derive(source: TextSource, excerptLength: number): Promise<DerivedText> {
    return isLong(source) ? ((await this.apart({ kind: 'derive', source, excerptLength })) as DerivedText) : deriveText(source, excerptLength);
  }

  /** As renderHtml. @throws TextsBusyError */
  async html(body: ArticleBody): Promise<string> {
    return isLong({ body }) ? ((await this.apart({ kind: 'html', body })) as string) : renderHtml(body);
  }

  /** As toMarkdown. @throws TextsBusyError */
  async markdown(body: ArticleBody): Promise<string> {
    return isLong({ body }) ? ((await this.apart({ kind: 'markdown', body })) as string) : toMarkdown(body);
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
  }

  private async apart(task: Task): Promise<DerivedText | string> {
    this.pool ??= new Piscina<Task, Answer>({
      filename: places.find((place) => existsSync(place)) as string,
      minThreads: 0,
      maxThreads: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
      idleTimeout: IDLE_MS,
      maxQueue: MOST_WAITING,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    if (this.pool.queueSize >= MOST_WAITING) throw new TextsBusyError('Too many long texts at once');
    const answer = await this.pool.run(task, { signal: AbortSignal.timeout(MOST_MS) });
    if ('refused' in answer) throw new RichTextError(answer.refused, answer.path);
    return answer.done;
  }
}
