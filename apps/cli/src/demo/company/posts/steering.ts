import type { DemoThread } from '../demo-company.js';
import { later, minutesAgo, workday } from '../moments.js';

/** Private: those who steer. Sober, since nobody is watching. */
export const steering: readonly DemoThread[] = [
  {
    key: 'steer-leonor',
    channel: 'steering',
    by: 'grace',
    at: workday(20, '10:05'),
    text: 'I published the six that stop before I had spoken to Leonor. That was wrong, not unlucky. Rule for us: whoever’s work ends hears it from one of us, in person, a day before the page.',
    reactions: { '👍': 4 },
    replies: [
      { by: 'ulrike', at: later(18), text: 'Agreed. I should have asked you whether she knew. I assumed.' },
      { by: 'beatriz', at: later(31), text: 'I’ll keep the list and hold up a page if a name on it isn’t ticked.', reactions: { '👍': 5 } },
    ],
  },
  {
    key: 'steer-chamber',
    channel: 'steering',
    by: 'ulrike',
    at: workday(15, '11:20'),
    text: 'Second anechoic chamber: 180,000 new, 70,000 used from Kiel, or rent 14 days a year at 1,900. At our pace of certificates renting wins for six years. I’d still like the used one, and that’s a wish, not an argument.',
    replies: [
      { by: 'henrik', at: later(25), text: 'Thank you for marking it as a wish. Rent this year; ask me again when two certificates fall in one quarter.', reactions: { '👍': 3 } },
      { by: 'grace', at: later(34), text: 'Rent. And tell Priya the sum, not just the answer.', replies: [{ by: 'ulrike', at: later(50), text: 'Told. She had calculated the same, plus train fares.', reactions: { '😄': 4 } }] },
    ],
  },
  {
    key: 'steer-memo',
    channel: 'steering',
    by: 'beatriz',
    at: workday(13, '16:15'),
    text: 'Thirty-six answers on where we work. Half of the company can’t work from home and nobody had asked them. If the memo with three days had gone out, we’d have answered a question of eleven people.',
    reactions: { '👀': 4 },
    replies: [
      { by: 'fernanda', at: later(12), text: 'The shop floor noticed that it was asked. That alone is worth more than whichever rule we make.' },
      { by: 'grace', at: later(20), text: 'No number of days, then. Can you all live with that, including on the day on which somebody abuses it?', replies: [{ by: 'isabel', at: later(9), text: 'Yes, if we speak to that somebody and don’t write to everybody.', reactions: { '👍': 5 } }] },
    ],
  },
  {
    key: 'steer-yuan',
    channel: 'steering',
    by: 'henrik',
    at: workday(7, '15:40'),
    text: 'The yuan cost us 40,000 this quarter because I hedged a third instead of two. My call. I’d put it into the numbers for all, in plain sight. Objections?',
    replies: [
      { by: 'isabel', at: later(15), text: 'None. Customers forgive an error that one hears of from oneself. Colleagues too, I suppose.', reactions: { '👍': 3 } },
      { by: 'grace', at: later(28), text: 'Do. I nodded at that chart, so put “we” if you want company.', replies: [{ by: 'henrik', at: later(6), text: 'I’ll put “I”. It reads shorter.', reactions: { '❤️': 4 } }] },
    ],
  },
  {
    key: 'steer-next',
    channel: 'steering',
    by: 'isabel',
    at: minutesAgo(345),
    text: 'Douro bar: 19 standing hours a week became 2. Two other dredgers have rung. It could be the sixth thing on a list of five. I don’t want to start it; I want us to decide that we don’t, knowingly, or do.',
    reactions: { '💡': 3 },
    replies: [
      { by: 'fernanda', at: minutesAgo(331), text: 'After the fortnight in Ningbo, not before. Until then we can’t build the spar twice.' },
      { by: 'grace', at: minutesAgo(320), text: 'Then on the agenda in six weeks, with the table beside it. Tell the dredgers the truth: we’re finishing something.', reactions: { '👍': 5 } },
    ],
  },
];
