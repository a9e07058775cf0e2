import type { DemoThread } from '../demo-company.js';
import { later, workday } from '../moments.js';

/** The morning on which twenty-seven harbours waited, and the day after. */
export const outage: readonly DemoThread[] = [
  {
    key: 'sea-has-stopped',
    channel: 'incidents',
    by: 'amara',
    at: workday(14, '09:12'),
    text: 'Viana rang: “Has the sea stopped?” Their level hasn’t moved since 08:40. I see the same for Peniche, Aveiro and two in Galicia. Page looks normal, number is old. Who’s on it? #incident',
    reactions: { '👀': 6 },
    replies: [
      {
        by: 'yusuf',
        at: later(1),
        text: 'I am. On call, have the queues open. Next word from me at 09:20 whether I know anything or not.',
        reactions: { '👍': 8 },
      },
      { by: 'ada', at: later(2), text: 'With Yusuf. Ingest is up, no errors on the front door. Looking behind it.' },
      {
        by: 'tangshihan',
        at: later(4),
        text: '亚洲这边：11 个港口在同一组里。我开始逐个打电话，先打正在靠泊的三个。口径：数据晚了，请以水尺为准，修好我再打。',
        reactions: { '👍': 12, '❤️': 6 },
        replies: [{ by: 'amara', at: later(2), text: 'Perfect. I’ll do the Iberian ones with the same words. Lars, the German bight?', replies: [{ by: 'lars', at: later(1), text: 'On a train with two bars of signal. Started with Cuxhaven.', reactions: { '👍': 5 } }] }],
      },
      {
        by: 'yusuf',
        at: later(8),
        text: '09:20. One queue of eight is stuck, the other seven are fine: 27 gauges, oldest reading 40 minutes. Cause unknown. Gauges keep everything, nothing is lost. Next word 09:30.',
        reactions: { '👍': 9 },
      },
      {
        by: 'liuzimo',
        at: later(12),
        text: '三号队列的头上是同一个批次，来自 Farilhões，15,840 条，每九秒重试一次，已经试了三百多次。像是它。',
        reactions: { '💡': 8, '👀': 4 },
        replies: [
          {
            by: 'ada',
            at: later(3),
            text: 'It is. Eleven days in one batch with one reading twice; the table refuses the double, so all of it goes back, and again. That’s my statement, I know that line.',
            reactions: { '👍': 5, '❤️': 4 },
            replies: [
              {
                by: 'yusuf',
                at: later(2),
                text: 'Whose line is for later. May I set this gauge aside?',
                reactions: { '❤️': 11 },
                replies: [{ by: 'ada', at: later(1), text: 'Yes. The batch stays on disk, I’ve a copy as well.' }],
              },
            ],
          },
        ],
      },
      { by: 'yusuf', at: later(19), text: '09:31. Gauge set aside by hand. The queue moves: 26 harbours catching up, about 20 minutes. Next word 09:45.', reactions: { '🎉': 5, '👍': 7 } },
      {
        by: 'jonas',
        at: later(22),
        text: 'Until it’s through I’ve put a grey bar on the affected pages: “this level is older than 10 minutes”. It should have been there since forever. Not taking it off again.',
        reactions: { '👍': 10, '💡': 4 },
      },
      { by: 'yusuf', at: later(41), text: '09:53. Last waiting reading went through at 09:52. All 27 current. Comparing counts now, report in two days. Please keep the phone calls, they’re better than any status page.', reactions: { '🎉': 14, '👍': 6 } },
      {
        by: 'tangshihan',
        at: later(58),
        text: '十一个港口都回过电话了。宁波三区的值班长说：第一次有人在他发现之前打给他。',
        key: 'eleven-calls',
        reactions: { '❤️': 17, '🎉': 5 },
      },
      { by: 'ulrike', at: later(66), text: 'Well led. I was in the channel throughout and had nothing to add, which is the highest praise I know.', reactions: { '😄': 7, '❤️': 6 } },
    ],
  },
  {
    key: 'double-fixed',
    channel: 'almanac',
    by: 'ada',
    at: workday(14, '15:40'),
    text: 'Fix is out: a double reading no longer sends a batch back, it is counted and set aside. The 15,839 others from Farilhões are in. Review by @liuzimo from his train, with better questions than I had at my desk.',
    reactions: { '👍': 7, '🎉': 3 },
    replies: [
      {
        by: 'chiara',
        at: later(14),
        text: 'Eleven days of fog on a rock and the residual shows a lovely 9 cm surge in the middle. Thank you for not throwing it away.',
        reactions: { '❤️': 5, '💡': 2 },
      },
      {
        by: 'samir',
        at: later(35),
        text: 'No new features this week. Alarm on the worst queue, batches cut up, then we sleep. Dinner at mine, including whoever felt it was their fault.',
        reactions: { '❤️': 8 },
      },
    ],
  },
  {
    key: 'kudos-shihan',
    by: 'amara',
    at: workday(13, '09:05'),
    text: 'While we were late, @tangshihan rang eleven ports before one of them could ring us. She had the duty numbers on paper, in order of who had a ship coming in. Nobody asked her to make that list. Two years out of university. #kudos',
    reactions: { '❤️': 22, '🎉': 8, '👍': 4 },
    replies: [
      {
        by: 'tangshihan',
        at: later(16),
        text: '名单是跟着 @xujing 学的：先打给正在做事的人。谢谢大家，脸红了。',
        reactions: { '❤️': 14 },
      },
      {
        by: 'xujing',
        at: later(25),
        text: '我教的是销售名单，她用成了救生名单。青出于蓝。',
        reactions: { '❤️': 10, '👍': 5 },
      },
      {
        by: 'grace',
        at: later(40),
        text: 'Thank you, 诗涵. Would you show the others how you keep it? I’d like a paper list in all three offices, and I’d like it to be called yours.',
        reactions: { '👍': 13 },
        replies: [
          { by: 'tangshihan', at: workday(12, '09:20'), text: '好。已经做了模板，A5 大小，防水纸。安珂建议的防水。', reactions: { '👍': 9, '😄': 3 } },
        ],
      },
    ],
  },
  {
    key: 'fog-box',
    channel: 'sensors',
    by: 'felix',
    at: workday(11, '15:10'),
    text: 'The fog box works: a plastic crate, an ultrasonic humidifier and a GPS receiver that looks offended. After 70 hours without a fix it stepped back 0.4 s. The manual says it can’t. I’ve written to the maker, politely, with plots.',
    reactions: { '💡': 8, '😄': 5, '👍': 4 },
    replies: [
      { by: 'ulrike', at: later(22), text: 'Repeat it three times before you send the polite letter.', replies: [{ by: 'felix', at: later(5), text: 'That was the third.', reactions: { '😄': 8, '👍': 5 } }] },
      {
        by: 'zhouxiaolan',
        at: workday(10, '09:30'),
        text: '我在宁波用另一批接收器重复了一次：退 0.38 秒。不是个例，是固件。他们的，不是我们的。',
        reactions: { '👍': 6, '💡': 5 },
      },
    ],
  },
];
