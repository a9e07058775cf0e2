import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, said, UserError } from '#platform';

const VARIATION_SELECTOR = /\uFE0F/g;

/** The reactions that this company has chosen. */
@Injectable()
export class ReactionSet {
  /** In the order in which they are offered. */
  readonly choices: readonly string[];

  constructor(@Inject(CONFIG) config: Config) {
    this.choices = config.reactions;
  }

  /**
   * The emoji as the set writes it: with or without U+FE0F (which only asks for colours, Unicode TS 51, 1.4.3) it is the same.
   * @throws UserError BAD_USER_INPUT for one that isn't of the set
   */
  accept(emoji: string): string {
    const known = this.choices.find((choice) => bare(choice) === bare(emoji));
    if (known === undefined) throw new UserError('BAD_USER_INPUT', said`React with one of ${this.choices.join(' ')}.`, 'emoji');
    return known;
  }

  /** In the set's order, then what was of the set once. */
  sort<Item extends { readonly emoji: string }>(items: readonly Item[]): Item[] {
    return items.toSorted((a, b) => this.place(a.emoji) - this.place(b.emoji) || (a.emoji < b.emoji ? -1 : 1));
  }

  private place(emoji: string): number {
    const index = this.choices.indexOf(emoji);
    return index === -1 ? this.choices.length : index;
  }
}

function bare(emoji: string): string {
  return emoji.replace(VARIATION_SELECTOR, '');
}
