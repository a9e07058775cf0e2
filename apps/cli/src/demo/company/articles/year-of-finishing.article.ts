import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const yearOfFinishing: DemoArticle = {
  slug: 'a-year-of-finishing-things',
  blog: 'soundings',
  title: 'A year of finishing things',
  author: 'grace',
  language: 'en',
  category: 'Direction',
  tags: ['strategy', 'finishing', 'garca4'],
  excerpt: 'We have eleven things at eighty per cent. I would rather have five at a hundred. What stops, what goes on, and how to tell me that I am wrong.',
  publishedAt: workday(20, '08:40'),
  notice:
    'I counted: eleven projects, all of them “nearly done”, some for two years. Here is which six stop, which five get finished, and why. It will disappoint somebody. If that is you, answer here or come up between four and five. #finishing',
  noticeReactions: { '👍': 17, '❤️': 6, '💡': 3, '👀': 4 },
  reactions: { '👍': 11, '❤️': 4 },
  markdown: `Last month I walked through the three offices with a notebook and asked everybody the same thing: *what are you working on that isn’t done?* I expected a list. I got eleven lists, and most of them had the same word in them, which was “nearly”.

Nearly is not a small distance. A gauge that is nearly calibrated is a box. A portal that can nearly export a tide table is a portal whose customers type. We have become very good at the first eighty per cent, because it is the pleasant part, and because the next thing always looks as if it would be the one that changes everything.

So this is going to be a year of finishing things.

## What we finish

1. **Garça 4.** It leaves the bench and goes to the quay. Everything that sensors and production ask for in the next two months gets a yes unless it is illegal.
2. **Tide tables in Almanac**, all of them, including the harbours with two high waters that Chiara keeps reminding us of.
3. **One torque table, one calibration sheet, one parts list** for Matosinhos and Ningbo. Fernanda and 王建国 have been at this for a year by telephone. They get a fortnight in one room.
4. **The Douro bar.** Three gauges, one dredger, a moving sandbank. It is small and it will teach us more than anything else on this list.
5. **Signing in once.** Tom will explain it better than I can.

## What stops

- The wave buoy. It is a lovely thing, and four companies make a better one.
- The mobile app as an app of its own. The web page on a telephone is what harbour masters use already.
- The second attempt at a subscription-only price. Ports buy instruments, they want to own them, and they are right.
- The white-label version for a reseller who has not called since spring.
- The dashboard for the dashboard.
- My own idea of a museum in the boiler room. It can wait until we have something to put in it.

Stopping isn’t a verdict on the people who did the work. I approved all six. If one of them was yours, I owe you a conversation, and it is in your calendar already.

## Why not more people instead?

Henrik and I did that sum. We could hire four, and we will hire two (Beatriz writes about that below the line of this blog, in plain sight). But four new colleagues would begin four new things, and in a year I would walk around with a longer notebook.

> You don’t get a tide table by measuring faster. You get it by staying in one place long enough.
>
> — Amélia, when I started here and wanted to change everything by Christmas

## How you’ll know that it works

| By | What you can see |
| --- | --- |
| Six weeks from now | Garça 4 has a certificate and a first customer |
| Three months | No harbour types tide tables by hand any more |
| Half a year | The list of unfinished things has five lines, and three of them are struck out |

I’ll write here every four weeks, with the same table and without excuses. If a line is red, it will say so, in red.

## How to tell me I am wrong

Underneath. In front of everybody if you can, at my door if you’d rather. I have been wrong about the boiler room before.
`,
  discussion: [
    {
      by: 'duarte',
      at: later(24),
      text: '“Everything that sensors ask for gets a yes unless it is illegal.” I have printed this and laminated it.',
      reactions: { '😄': 12, '👍': 2 },
      replies: [
        {
          by: 'grace',
          at: later(11),
          text: 'I should have said “unless it is illegal or a second anechoic chamber”.',
          reactions: { '😄': 9 },
          replies: [{ by: 'priya', at: later(6), text: 'A half chamber? Asking for a friend at 80 GHz.', reactions: { '😄': 5 } }],
        },
      ],
    },
    {
      by: 'leonor',
      at: later(51),
      text: 'The wave buoy was mine. I would rather have read this after our talk than before it. The decision itself I can live with.',
      reactions: { '❤️': 7, '👀': 2 },
      replies: [
        {
          by: 'grace',
          at: later(19),
          text: 'You’re right, and I’m sorry. I wanted all of it out at once so that nobody would hear a part of it in the corridor. You should have heard first. Coming down now.',
          reactions: { '❤️': 11, '👍': 3 },
          replies: [
            {
              by: 'leonor',
              at: later(95),
              text: 'We talked. The mooring drawings go to the Douro bar, so the buoy isn’t gone, it has become an anchor. Apt, in its way.',
              reactions: { '👍': 6, '❤️': 5, '💡': 2 },
            },
          ],
        },
      ],
    },
    {
      by: 'xujing',
      at: later(70),
      text: '订阅制停掉，我代表宁波港的三位客户鼓掌。他们一直说：仪器是资产，不是电费。',
      reactions: { '👍': 8 },
    },
    {
      by: 'jonas',
      at: later(88),
      text: 'Who defines “finished” for tide tables? Last time we had three definitions and shipped the shortest.',
      reactions: { '💡': 6 },
      replies: [
        {
          by: 'samir',
          at: later(15),
          text: 'A harbour master prints next year’s table, hangs it on the wall and doesn’t call us. @chiara owns the list of harbours, you own the print.',
          reactions: { '👍': 9 },
        },
      ],
    },
    {
      by: 'wangjianguo',
      at: workday(19, '07:52'),
      text: '两个星期在一个房间里，比两年电话有用。@fernanda 什么时候来？食堂的汤已经安排好了。',
      reactions: { '❤️': 8, '😄': 3 },
      replies: [
        { by: 'fernanda', at: workday(19, '08:31'), text: '下个月第一周。带三把扭力扳手，一箱沙丁鱼罐头。Soup accepted.', reactions: { '😄': 10, '❤️': 3 } },
      ],
    },
  ],
};
