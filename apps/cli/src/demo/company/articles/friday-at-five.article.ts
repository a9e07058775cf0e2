import type { DemoArticle } from '../demo-company.js';

/** A draft that its author shows to others before it comes out. */
export const fridayAtFive: DemoArticle = {
  slug: 'friday-at-five',
  blog: 'tom',
  title: 'What happens on Friday at five',
  author: 'tom',
  coAuthors: ['ada'],
  commenters: ['grace', 'nadia'],
  language: 'en',
  category: 'IT',
  tags: ['backups', 'security'],
  excerpt: 'Once a quarter we throw a server away and see how long it takes until nobody notices.',
  markdown: `Once a quarter, on a Friday at five, we switch a server off. Not one we picked: Nadia rolls a die. Then we look at the clock.

## Why on a Friday

Because that is when it would happen. Nobody’s disk has ever failed on a Tuesday at ten with everybody in the room.

## What we time

1. How long until somebody tells us
2. How long until it runs again, from the backup and not from memory
3. How long until we find out what the backup didn’t hold

The third number is the one I lose sleep over. In spring it was four days: a folder of datum sheets that somebody had put on the wrong side of a symbolic link in 2016.

## What it found so far

| quarter | told after | running after | found missing |
| --- | --- | --- | --- |
| winter | 3 min | 2 h 10 min | the door cards’ log |
| spring | 14 min | 1 h 05 min | eleven datum sheets |
| summer | 1 min | 31 min | nothing |

*Autumn’s row comes after Friday.*
`,
  comments: [
    {
      by: 'nadia', on: 'Nadia rolls a die', text: 'The die is mine and it has twenty sides. People will ask.',
      answers: [{ by: 'tom', text: 'Then I’ll say so. How many servers have we got, though?' }, { by: 'nadia', text: 'Seventeen. On eighteen to twenty we go home.' }],
    },
    { by: 'grace', on: 'Then we look at the clock.', text: 'Please say in the first paragraph that customers notice nothing. I read it twice before I breathed out.' },
    { by: 'ada', on: 'How long until it runs again', text: 'I’ll add what Almanac does in those minutes: readings wait in the queue and are late, not lost.' },
    { by: 'nadia', on: '1 h 05 min', text: 'Spring was 1 h 05, not 1 h 50.', settled: true },
  ],
};
