import { sql, type SqlFragment } from '#platform';

/** How much of a post's score each of three groups is given, 0 to 100. */
export interface Sliders {
  readonly people: number;
  readonly department: number;
  readonly company: number;
}

export type HighlightGroup = 'PEOPLE' | 'DEPARTMENT' | 'COMPANY';

/** Who has never moved them sees mostly what is close, and of the rest what many talk about. */
export const DEFAULT_SLIDERS: Sliders = { people: 100, department: 60, company: 30 };

/** The bounds of what is looked at. */
export const WINDOW_DAYS = 7;
export const MOST_SCORED = 2_000;

/** As it is shown to readers. `scoreOf` below computes it. */
export const FORMULA = 'score = slider × (1 + reactions + 2 × replies + 3 × (reposts + quotes)) ÷ (hours + 2)^1.2';

/** The formula, for the post `p` of a statement. @param slider what its group is given, 0 to 100 @param at the moment that hours are counted to */
export function scoreOf(slider: SqlFragment, at: Date): SqlFragment {
  const reactions = sql`coalesce((SELECT sum(c.count) FROM reaction_count c WHERE c.subject_id = p.id), 0)`;
  const hours = sql`greatest(extract(epoch FROM ${at}::timestamptz - p.created_at) / 3600, 0)`;
  return sql`${slider} * (1 + ${reactions} + 2 * p.reply_count + 3 * (p.repost_count + p.quote_count)) / power(${hours} + 2, 1.2)::float`;
}
