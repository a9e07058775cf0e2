import type { DemoThread } from '../demo-company.js';
import { later, workday } from '../moments.js';

/** The first week: who comes, who goes, who is wanted. */
export const arrivals: readonly DemoThread[] = [
  {
    key: 'welcome-ole',
    by: 'anke',
    at: workday(20, '09:05'),
    text: 'This is @ole. Six years on wind turbines, as of today in field service. He has boots, a locker and no idea where the coffee is. Say hello, then say where the coffee is.',
    reactions: { '🎉': 14, '❤️': 6, '👍': 5 },
    replies: [
      {
        by: 'ole',
        at: later(14),
        text: 'Hello! I’ve found the coffee. I have also found a clock from 1938 beside a coffee machine in a photograph, and everybody here says that’s the other office.',
        reactions: { '😄': 12 },
        replies: [
          {
            by: 'ines',
            at: later(18),
            text: 'It’s a tide gauge, and you’ll be allowed to wind it when you visit Matosinhos. It’s our only initiation rite.',
            reactions: { '👍': 6 },
          },
        ],
      },
      {
        by: 'huangzhiqiang',
        at: later(22),
        text: '欢迎！第一条建议：榨菜。第二条建议：听安珂的。',
        reactions: { '😄': 8 },
        replies: [
          {
            by: 'ole',
            at: later(40),
            text: 'Translated it. Second piece of advice understood. What is 榨菜 and how much of it?',
            replies: [
              {
                by: 'tangshihan',
                at: later(6),
                text: 'Pickled mustard stem. How much: planned days × 3. He wrote it down somewhere, it’s practically a standard.',
                reactions: { '😄': 9 },
              },
            ],
          },
        ],
      },
      { by: 'rui', at: later(65), text: 'Bem-vindo! What size are you? I have a spare drysuit that has seen things.' },
      {
        by: 'grace',
        at: later(80),
        text: 'Welcome, Ole. You have about three weeks in which every question is free. Use all of them, loudly.',
        reactions: { '❤️': 9, '👍': 4 },
      },
    ],
  },
  {
    key: 'hiring-two',
    by: 'beatriz',
    at: workday(19, '10:10'),
    text: 'We’re hiring two: a firmware engineer in Ningbo, and an apprentice in the workshop in Matosinhos. Adverts fit on half a page each. If you know somebody who’d be good and wouldn’t apply, tell me why they wouldn’t. #hiring',
    reactions: { '👍': 11, '🎉': 4, '👀': 3 },
    replies: [
      {
        by: 'felix',
        at: later(25),
        text: 'Could the advert lose “rockstar”? It’s in the German translation. I’d have thought it was a karaoke bar.',
        reactions: { '😄': 13 },
        replies: [
          {
            by: 'mia',
            at: later(8),
            text: 'It came from the translation tool, it’s gone, and I’ve had a word with the tool.',
            reactions: { '😄': 8, '👍': 4 },
          },
        ],
      },
      {
        by: 'zhouxiaolan',
        at: later(15),
        text: '面试可以不做白板题吗？给一块会出错的板子、一台示波器、一个小时，看他先问什么。',
        key: 'board-not-whiteboard',
        reactions: { '👍': 12, '💡': 7 },
        replies: [
          {
            by: 'beatriz',
            at: later(35),
            text: 'Yes. @felix and you build the faulty board, I’ll explain to the candidates that it is faulty on purpose.',
            reactions: { '😄': 6 },
            replies: [
              { by: 'felix', at: later(9), text: 'Building it won’t be the problem. I have a drawer of boards that are faulty without any purpose.', reactions: { '😄': 14 } },
            ],
          },
        ],
      },
      {
        by: 'ze_manel',
        at: later(120),
        text: 'For the apprentice: I don’t need marks. I need someone who stays at the machine when it makes a noise.',
        reactions: { '❤️': 12, '👍': 7 },
      },
    ],
  },
  {
    key: 'hugo-last-day',
    channel: 'almanac',
    by: 'hugo',
    at: workday(18, '16:20'),
    text: 'Last day. The keys are with Tom, the plant is with Jonas, the cron job on the old box is with nobody and that frightens me. Sixteen years, one table I’d design differently. Thank you all.',
    reactions: { '❤️': 13 },
    replies: [
      {
        by: 'ada',
        at: later(12),
        text: 'I learnt ingest from your comments. “Here the sea is assumed to exist.” I’ll keep that one until the rewrite and then I’ll keep it anyway.',
        reactions: { '❤️': 9, '😄': 5 },
        replies: [{ by: 'hugo', at: later(6), text: 'It was the only assumption that always held.', reactions: { '❤️': 8 } }],
      },
      {
        by: 'yusuf',
        at: later(22),
        text: 'I’ll take the cron job. What does it do?',
        replies: [
          {
            by: 'hugo',
            at: later(4),
            text: 'It restarts another cron job.',
            reactions: { '😄': 17 },
          },
        ],
      },
      { by: 'samir', at: later(31), text: 'Twenty for dinner tonight, all of it vegetarian for you. The table you’d design differently fed us for eleven years.', reactions: { '❤️': 7 } },
    ],
  },
  {
    key: 'fangxiao-goodbye',
    channel: 'sensors',
    by: 'fangxiao',
    at: workday(15, '16:30'),
    text: '实习今天结束，明天回学校写论文。半年里学到最重要的一件事：先读仪器的说明书，再读同事写在说明书边上的字。高低温箱的小册子放在柜子第二层。谢谢大家。',
    reactions: { '❤️': 8, '🎉': 3 },
    replies: [
      {
        by: 'wusiyuan',
        at: later(10),
        text: '小册子我每天都在用。论文写完了回来，零下四十度给你留着。',
        reactions: { '😄': 5, '❤️': 4 },
      },
      {
        by: 'priya',
        at: later(50),
        text: 'Your booklet has made it to Bremerhaven, in three languages by now. Good luck with the thesis! Send us the chapter with the plots.',
        reactions: { '❤️': 4 },
      },
    ],
  },
];
