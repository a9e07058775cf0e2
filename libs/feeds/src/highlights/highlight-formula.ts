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
export const MOST_LOOKED_AT = 2_000;

/** As it is shown to readers; highlights.repository.ts says the same in SQL, and a spec holds the two together. */
export const FORMULA = 'score = slider × (1 + reactions + 2 × replies + 3 × (reposts + quotes)) ÷ (hours + 2)^1.2';

/** The formula, for one post. */
export function scoreOf(slider: number, post: { reactions: number; replies: number; reposts: number; quotes: number; hours: number }): number {
  return (slider * (1 + post.reactions + 2 * post.replies + 3 * (post.reposts + post.quotes))) / (post.hours + 2) ** 1.2;
}
