import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const fortyOneMinutes: DemoArticle = {
  slug: 'forty-one-minutes-late',
  blog: 'almanac-log',
  title: 'Forty-one minutes late',
  author: 'ada',
  coAuthors: ['yusuf'],
  language: 'en',
  category: 'Incidents',
  tags: ['incident', 'almanac', 'queues', 'postmortem'],
  excerpt: 'One gauge came back from eleven days of fog with one reading too many, and twenty-seven harbours waited. What happened, why nobody was woken, and what we changed.',
  publishedAt: workday(12, '10:20'),
  notice:
    'What happened to Almanac the other morning, written so that you needn’t be an engineer to follow it. Nothing was lost, 27 harbours waited up to 41 minutes, and the line of code at fault has my name on it. #incident #postmortem',
  noticeReactions: { '👍': 15, '❤️': 9, '💡': 5 },
  reactions: { '👍': 9, '💡': 6 },
  markdown: `This is the story of a reading that arrived twice. Nobody was hurt, no reading was lost, and no ship touched ground. Twenty-seven harbours saw a water level that was up to 41 minutes old, on a page that didn’t say so. That last part is the one that bothers us most.

All times are Lisbon’s.

## What happened

| Time | What |
| --- | --- |
| 08:31 | The gauge on the Farilhões, off the coast and off the grid, finds its satellite again after eleven days of fog and flat batteries |
| 08:31 | It sends what it has kept: 15,840 readings, in one batch |
| 08:32 | Almanac refuses the batch. The gauge sends it again. And again |
| 08:40 | The other 26 gauges that share its queue begin to wait |
| 09:07 | A duty officer in Viana rings support: “Has the sea stopped?” |
| 09:12 | Amara posts in #incidents. Yusuf and I start looking |
| 09:31 | We find the batch and set the gauge aside by hand |
| 09:52 | The last waiting reading is through |

## Why the batch was refused

When the gauge’s clock was corrected after eleven days, it stepped back by half a second, and one minute was written twice: the same gauge, the same time, two readings that differ by a millimetre. Our table doesn’t allow that, which is right. But we wrote the whole batch in one statement, so one refusal refused them all:

~~~sql
-- before: one double reading, and 15,839 good ones go back as well
insert into reading (gauge_id, measured_at, level_mm)
select * from unnest($1::uuid[], $2::timestamptz[], $3::int[]);
~~~

The gauge was told “no”, not “no, and here is why”. So it did what we had told it to do: try again, at once, for ever. Each attempt took nine seconds and the queue works one batch at a time.

~~~sql
-- after: the first reading of a minute stays, a double is counted and set aside
insert into reading (gauge_id, measured_at, level_mm)
select * from unnest($1::uuid[], $2::timestamptz[], $3::int[])
on conflict (gauge_id, measured_at) do nothing
returning measured_at;
~~~

I wrote the first version in my second month. The review says “looks fine”, and it did.

## Why nobody was woken

We have an alarm on how old the oldest waiting reading is. It was an **average over eight queues**. Seven were empty, so one queue with a wait of forty minutes looked like a wait of five, and the alarm starts at six.

> An average is a way of not being told.
>
> — Yusuf, 09:35, to nobody in particular

## What was good

- The gauges keep 400 days themselves. Losing a reading would have taken more than a stupid afternoon.
- 唐诗涵 rang eleven ports before any of them could ring us. She had the list on paper.
- Nobody asked whose fault it was until it was over, and then it was me who asked.

## What we changed

1. Doubles no longer refuse a batch. *Done the same day.*
2. Batches are cut into pieces of 500, and a gauge that fails three times is set aside with a note, so that others don’t wait for it. *Done.*
3. The alarm looks at the **worst** queue. *Done; it has rung once since, rightly.*
4. Every level on every page says how old it is, and turns grey after ten minutes. *Jonas and 何雨桐, this week.*
5. The gauge waits between attempts, longer each time, and not in step with the others. *周晓岚, in the next firmware.*

## What we don’t know

Why the clock stepped back and not forward. The receiver’s manual says that it can’t. Felix has put one in a box and is making fog.

If you read this far and thought “but why did they”, please ask underneath. The best question so far came from purchasing.
`,
  discussion: [
    {
      by: 'teresa',
      at: later(22),
      text: 'The question from purchasing, for the record: why do 26 harbours stand in a queue behind a rock?',
      key: 'behind-a-rock',
      reactions: { '😄': 10, '💡': 8 },
      replies: [
        {
          by: 'ada',
          at: later(9),
          text: 'Because in 2011 there were nine gauges and one queue was one too many. Now each gauge gets its own lane; eight queues become 212. Ask again next time, please.',
          reactions: { '👍': 12 },
        },
      ],
    },
    {
      by: 'ulrike',
      at: later(47),
      text: 'Good report. One request: add how you know that no reading was lost. “We believe” and “we counted” look the same from outside.',
      reactions: { '👍': 9, '💡': 3 },
      replies: [
        {
          by: 'yusuf',
          at: later(33),
          text: 'We counted. Every gauge numbers its readings; I compared first, last and gaps for all 27 from 08:00 to 10:00. Zero gaps. Adding the query to the article.',
          reactions: { '👍': 11 },
        },
      ],
    },
    {
      by: 'zhouxiaolan',
      at: later(20),
      text: '固件这边：退避从 5 秒开始，每次翻倍，上限 10 分钟，加 20% 随机。已提交，@felix 在审。',
      reactions: { '👍': 6 },
      replies: [
        { by: 'felix', at: later(58), text: 'Reviewed. One remark: the upper bound should survive a reboot, otherwise a gauge with a weak battery starts at 5 s every time.' },
        { by: 'zhouxiaolan', at: workday(11, '09:04'), text: '有道理，已存进掉电保护区。', reactions: { '👍': 4 } },
      ],
    },
    {
      by: 'grace',
      at: later(140),
      text: 'Two sentences in this I’d like every report of ours to have: “the line of code at fault has my name on it”, and “what we don’t know”. Thank you both.',
      reactions: { '❤️': 16, '👍': 5 },
    },
  ],
};
