import type { DemoArticle } from '../demo-company.js';

/** A draft with gaps, which others fill. */
export const eightQueues: DemoArticle = {
  slug: 'eight-queues-and-a-rock',
  blog: 'ada',
  title: 'Eight queues and a rock',
  author: 'ada',
  coAuthors: ['yusuf'],
  commenters: ['samir'],
  language: 'en',
  category: 'Engineering',
  tags: ['queues', 'almanac'],
  excerpt: 'How we gave every gauge a lane of its own, and what it cost.',
  markdown: `*Draft. Numbers from Yusuf are still missing.*

In 2011 there were nine gauges and eight queues. It was generous then.

## The plan

1. One lane per gauge, made when the gauge first speaks
2. A worker takes the lane that has waited longest, not the one that is longest
3. A lane that fails three times is set aside, with a note that a human can read

## What I don’t know yet

- Whether 212 lanes cost more memory than eight. I think not; I haven’t measured
- What to call a lane that is set aside. “Dead letter” is what the books say, but nothing has died
`,
  comments: [
    { by: 'samir', text: 'Say first what a gauge’s operator gains. The lanes are how, not why.' },
    { by: 'yusuf', text: '212 lanes: 38 MB more, measured on staging overnight. I’ll put the table in.' },
  ],
};
