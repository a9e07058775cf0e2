import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const garcaFour: DemoArticle = {
  slug: 'garca-4-what-changed',
  blog: 'sensor-bench',
  title: 'Garça 4: what changed, what didn’t, and what we broke on the way',
  author: 'duarte',
  coAuthors: ['priya', 'zhouxiaolan'],
  language: 'en',
  category: 'Products',
  tags: ['garca4', 'radar', 'launch'],
  excerpt: 'Our fourth radar gauge leaves for its first quay today. A tour for everybody who will be asked about it, including the three things we got wrong.',
  publishedAt: workday(5, '08:55'),
  notice:
    'Garça 4 ships today. 19 months, 6 prototypes, one seagull study. Read this before somebody on a quay asks you what is new; then come to the canteen, there is cake in the shape of a heron. #garca4',
  noticeReactions: { '🎉': 24, '❤️': 6, '👍': 3 },
  reactions: { '🎉': 12, '👍': 6 },
  markdown: `A heron stands in the shallows on one leg, looks at the water and doesn’t move until it matters. When Amélia named our first radar gauge after it, she wrote one line of requirements on the back of a tin label: *“Like that, but with numbers.”*

This is the fourth. Here is what you need when somebody asks.

## What changed

**The radar.** 80 GHz instead of 26. A beam of four degrees instead of eleven: it sees the water and no longer the ladder beside it. Priya measured what else it sees, including eleven species of gull, standing and flying.

**The power.** It sleeps between looks, and sleeping costs 90 µA. A small panel and a bad November are now enough at 54° north. We tried it at 54° north, in November.

**Updates.** New firmware goes over the air, in pieces, and a gauge that doesn’t like it goes back to the old one by itself. 周晓岚 has written about that separately, in Chinese, with oscilloscope pictures; it is worth the translation.

**The bracket.** One spanner, with gloves, in the dark. Leonor timed Rui: 3 minutes 40. Anke took 3 minutes 12 and says that Rui was being polite.

| | Garça 3 | Garça 4 |
| --- | --- | --- |
| Accuracy | ±5 mm | ±2 mm |
| Range | 20 m | 35 m |
| Asleep | 1.4 mA | 0.09 mA |
| Keeps | 120 days | 400 days |
| Weight | 3.9 kg | 2.2 kg |
| Screws in the lid | 12 | 4 |

## What didn’t

- It still has a **brass plate with its number**, turned by Zé Manel. Every one of them. He was asked whether a label would do, and answered by walking away.
- It still runs **without us**. No network, no Almanac, no problem: it measures, keeps, and shows the level on its own small screen.
- It is still **yours** once you have bought it. Interfaces are documented, the battery is a standard size, the manual has the circuit diagram.

## What we broke on the way

1. **Prototype 2 drowned.** The seal was fine. The hole we drilled to look at the seal was not.
2. **Prototype 4 measured the cleaner.** In the canteen, for a week, to the millimetre. We know when the floor was mopped.
3. **The certificate took three attempts.** The first laboratory found 3 dB too much at 78.2 GHz, and they were right. It was the screen’s cable. It took Priya nine days and one roll of copper tape to find.

## Where it goes first

Viana do Castelo, quay 2: the same place where the first Garça went in, and where it still hangs. Isabel’s old colleagues asked for it to stay up beside the new one. They would like to see whether they agree.

> 白鹭站着不动，不是因为懒，是因为在量水。
>
> — 吴思远，第六台样机旁边

## If somebody asks you something you don’t know

Say so, and write it in the channel *Garça 4*. Marta collects the questions; the ones that come three times go into the manual. That is how the manual got its best page.
`,
  discussion: [
    {
      by: 'anke',
      at: later(18),
      text: 'For the minutes: 3:12, with the thick gloves.',
      reactions: { '😄': 9, '👍': 4 },
      replies: [{ by: 'rui', at: later(8), text: 'I was explaining it to the camera. Rematch at Viana, quay 2, loser cleans the ladder.', reactions: { '😄': 8 } }],
    },
    {
      by: 'sunhao',
      at: later(26),
      text: '二号线第一批 24 台，零返工。四颗螺丝真的比十二颗好装，谢谢 @leonor 。',
      reactions: { '🎉': 13, '❤️': 6 },
      replies: [{ by: 'leonor', at: later(17), text: '谢谢! The other eight are in a jar on my desk. I’ll send the jar.', reactions: { '😄': 6, '❤️': 3 } }],
    },
    {
      by: 'lars',
      at: later(74),
      text: 'Asked on the train by a man in a Polish harbour jacket: does it also see ice? I said I’d find out, as instructed.',
      reactions: { '😄': 3 },
      replies: [
        {
          by: 'priya',
          at: later(31),
          text: 'It sees ice as a very calm sea. We can tell them apart by the echo’s spread, but that isn’t in this firmware. Tell him next winter, and mean it.',
          reactions: { '👍': 6, '💡': 4 },
        },
      ],
    },
    {
      by: 'marta',
      at: later(160),
      text: 'Questions so far: ice (1), gulls (2), “can it be painted blue” (3). By the rule above, the blue goes into the manual. The answer is no.',
      reactions: { '😄': 15 },
    },
  ],
};
