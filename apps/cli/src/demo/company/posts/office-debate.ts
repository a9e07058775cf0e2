import type { DemoThread } from '../demo-company.js';
import { later, workday } from '../moments.js';

/** Beatriz asks where one works best; two weeks later an article answers. */
export const officeDebate: readonly DemoThread[] = [
  {
    key: 'where-best',
    by: 'beatriz',
    at: workday(16, '09:30'),
    text: 'Three questions, answers wherever you like, here or to me: Where do you work best, and at what? What do you miss when you’re not in the building? What do you miss when you are? No memo is written yet. #howwework',
    reactions: { '👍': 12, '👀': 9, '❤️': 4 },
    replies: [
      {
        by: 'jonas',
        at: later(12),
        text: 'At home, before ten, at anything that needs a whole thought. In the building I miss quiet; out of it I miss overhearing @amara’s support calls, which is half my roadmap.',
        reactions: { '👍': 9, '💡': 4 },
        replies: [
          {
            by: 'amara',
            at: later(9),
            text: 'You could sit with us on purpose, you know. We have a chair. It squeaks, so nobody claims it.',
            reactions: { '😄': 10, '❤️': 3 },
            replies: [{ by: 'jonas', at: later(3), text: 'Twice a week, starting next week. I’ll bring oil.', reactions: { '👍': 6 } }],
          },
        ],
      },
      {
        by: 'ole',
        at: later(31),
        text: 'I’m new, so: we in field service have no “at home”. The office is a van. In talks like this we’re like weather, always mentioned and never asked. I’d mostly like a place where wet things dry.',
        key: 'like-weather',
        reactions: { '❤️': 16, '👍': 11, '💡': 4 },
        replies: [
          {
            by: 'fernanda',
            at: later(14),
            text: 'Quoted in full in my notes. Same on the shop floor: eighteen of us can’t take a lathe home. The drying room costs 900 euros; I’ve just ordered it.',
            reactions: { '🎉': 12, '❤️': 7 },
          },
          { by: 'anke', at: later(18), text: 'Second week and he’s got us a drying room. It took me twenty-two years to not ask.', reactions: { '😄': 13 } },
        ],
      },
      {
        key: 'lease-cost',
        by: 'henrik',
        at: later(48),
        text: 'A careful counterpoint: the lease in Bremerhaven costs 41 euros per person and day, used or not. I don’t mind paying for an empty chair if somebody decided on it.',
        reactions: { '💡': 5, '👀': 3 },
        replies: [
          {
            by: 'nadia',
            at: later(10),
            text: 'Could the empty half be the place where boxes are opened and tested? I’d come for that, and I’m not even sensors.',
            reactions: { '💡': 11, '👍': 7 },
            replies: [
              {
                by: 'priya',
                at: later(7),
                text: 'Yes!! I test alone on Tuesdays and talk to the attenuators.',
                reactions: { '😄': 12 },
              },
            ],
          },
        ],
      },
      {
        by: 'liuzimo',
        at: later(6),
        text: '我住得远，来回两个半小时。慢慢地来得少了，也没有人问过。不是怪谁，只是说一下。',
        reactions: { '❤️': 14, '👀': 3 },
        replies: [
          {
            by: 'wangjianguo',
            at: later(18),
            text: '怪我。午饭的位子一直给你留着，我只是没说。下周哪天来，说一声，我去车站接。',
            reactions: { '❤️': 18 },
          },
          { by: 'samir', at: later(29), text: 'And me. I saw the commits and thought that was seeing you. Let’s talk, and properly.', reactions: { '❤️': 9 } },
        ],
      },
      {
        by: 'chiara',
        at: later(95),
        text: 'In the building, and loud. I can’t do maths at home, there’s nobody to be wrong in front of.',
        reactions: { '😄': 11, '❤️': 4 },
      },
      {
        by: 'lars',
        at: later(130),
        text: 'Trains. Best office there is: a table, a window, nobody can reach you between Szczecin and Pasewalk.',
        reactions: { '😄': 9 },
        replies: [{ by: 'isabel', at: later(12), text: 'So that’s where my calls go.', reactions: { '😄': 10 } }],
      },
      {
        by: 'grace',
        at: later(330),
        text: 'I had a memo with “three days” in it. I’ve read this thread twice and put the memo away. Beatriz and I will write something better. Keep going until the end of the week.',
        reactions: { '👍': 17, '❤️': 9 },
      },
    ],
  },
  {
    key: 'ole-quote',
    by: 'mia',
    at: later(26),
    quoteOf: 'like-weather',
    text: 'If you read one reply today, read this one. Second week on the job.',
    reactions: { '❤️': 8, '👍': 5 },
  },
];
