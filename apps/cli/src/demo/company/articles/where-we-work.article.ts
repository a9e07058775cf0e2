import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const whereWeWork: DemoArticle = {
  slug: 'where-we-work',
  blog: 'soundings',
  title: 'Where we work: what we heard, and what we’ll try',
  author: 'grace',
  coAuthors: ['beatriz'],
  language: 'en',
  category: 'How we work',
  tags: ['office', 'remote', 'howwework'],
  excerpt: 'Beatriz asked where you work best. Thirty-six of you answered, nobody said what we expected, and here is what we’ll try until summer.',
  publishedAt: workday(4, '09:00'),
  notice:
    'You told Beatriz where you work best; thirty-six answers, six of them from up a ladder. Here is what we heard and what we’ll try for six months. No badge readers, no fixed days from above. Objections welcome below. #howwework',
  noticeReactions: { '👍': 18, '❤️': 7, '💡': 3 },
  reactions: { '👍': 12 },
  markdown: `Two weeks ago Beatriz asked in the open where each of us works best, and why. I had a memo ready. It said three days in the office. I’m glad I didn’t send it, because it answered a question that nobody had.

## What we heard

Thirty-six answers. We read each of them twice, once for what it says and once for what it is about.

- **Eighteen people can’t work from home at all.** Their work weighs nine kilos, is bolted to a pier, or has a lathe around it. Several wrote that the debate makes them feel like weather: always mentioned, never asked.
- **Eleven work best alone in the morning and together in the afternoon.** Where alone is doesn’t matter much to them.
- **Four would come every day, and do**, because home has a baby, a flatmate or no heating.
- **Three live more than an hour away**, and came less and less, and minded that nobody noticed.

What people miss is hardly ever “the office”. It is a particular thing: watching Zé Manel set up a cut. Overhearing support. Someone from sensors walking past while one is being stupid about antennas.

> I don’t need to be in the building. I need to be in the room when the box is opened.
>
> — from one of the answers, used with permission

## What we’ll try, from next month until summer

1. **No number of days.** Teams agree among themselves, write it into their channel’s description, and may change it whenever they like.
2. **Box days.** When hardware arrives, is opened, tested or goes out, whoever worked on it is invited and the trip is paid. Software people too. Especially software people.
3. **A bench for a week.** Anybody whose work is a screen spends one week a year at a bench, on a quay or at the support desk. I go first: Ningbo, line two, under 孙浩.
4. **Shop floor hours for everybody else’s meetings.** No meeting that production or field service should be in before ten or after three. You told us. It took us nine years to hear.
5. **Heating.** If your home office is cold, ours is warm, and Bremerhaven gets the second radiator.

## What we won’t do

| Asked for | Answer | Why |
| --- | --- | --- |
| Badge statistics | No | We’d measure doors |
| A fixed day for all | No | Tides don’t keep weekdays, nor do field trips |
| Fully remote contracts for all | Not for all | Some rooms must be staffed, and that has to be fair to those in them |
| An allowance for desks at home | Yes | 300 euros or 2,300 yuan, once, against a receipt. 沈佳怡 knows how |

## How we’ll know

Beatriz will ask the same three questions again in three and in six months, in the open, and put the answers beside today’s. If box days turn into a performance, we stop them. If people who can’t stay at home still feel like weather, then we have failed, whatever the other numbers say.

The memo with the three days is in the bin. Mia has offered to frame it.
`,
  discussion: [
    {
      by: 'ole',
      at: later(14),
      text: '“Like weather: always mentioned, never asked.” That was me, in my first week. I didn’t think it would be read, let alone twice.',
      reactions: { '❤️': 17, '👍': 4 },
      replies: [{ by: 'beatriz', at: later(21), text: 'It changed the whole piece. Keep writing when you’re new, it wears off.', reactions: { '❤️': 9 } }],
    },
    {
      by: 'sunhao',
      at: later(33),
      text: '格蕾丝来二号线？欢迎。第一天拧螺丝，第二天也拧螺丝。',
      reactions: { '😄': 16, '🎉': 3 },
      replies: [
        { by: 'grace', at: later(12), text: '1.8 newton metres, one drop of oil, wipe nothing on the apron. I have read 王厂长.', reactions: { '😄': 12, '👍': 6 } },
      ],
    },
    {
      by: 'jonas',
      at: later(52),
      text: 'An honest objection: “teams agree among themselves” favours whoever is loudest. Ours would be me, and I’m the one who wants to stay at home.',
      reactions: { '💡': 8, '👍': 3 },
      replies: [
        {
          by: 'beatriz',
          at: later(28),
          text: 'Fair. Proposal: agree in writing, in the channel, and for the first round I read along. Written agreements are kinder to quiet people.',
          reactions: { '👍': 11 },
          replies: [{ by: 'jonas', at: later(9), text: 'Good. Then I’ll be quiet in writing.', reactions: { '😄': 7 } }],
        },
      ],
    },
    {
      by: 'catarina',
      at: later(77),
      text: 'No meetings before ten or after three: I’ve moved the weekly planning already. Field service cheered so loudly that a gull left.',
      reactions: { '🎉': 9, '😄': 5 },
    },
    {
      by: 'shenjiayi',
      at: later(41),
      text: '桌椅补贴：要增值税普通发票，抬头写全称，不要写“文具”。写“文具”的我会打电话。',
      reactions: { '😄': 9, '👍': 4 },
    },
    {
      by: 'felix',
      at: later(110),
      text: 'The second radiator has arrived in Bremerhaven. It isn’t plugged in yet because we’re all standing round it.',
      reactions: { '😄': 14 },
    },
  ],
};
