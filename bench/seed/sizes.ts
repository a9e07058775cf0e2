/** How much the bench's company holds. What changes here makes the database anew. */
export const sizes = {
  seed: 20_261_124,
  people: 20_000,
  guests: 200,
  departments: 160,
  openTopics: 240,
  privateTopics: 800,
  broadcasts: 6,
  tags: 600,
  blogs: 200,
  articles: 1_200,
  posts: 400_000,
  /** People each person follows: at least and at most, so 100 on average. */
  follows: [40, 160],
  /** Employees who are signed in, and so may ask. */
  sessions: 5_000,
} as const;

/** The posts lie in these months, evenly. Fixed, so that a seed gives the same ids for ever. */
export const period = { from: Date.UTC(2026, 4, 1), to: Date.UTC(2026, 10, 1) } as const;
