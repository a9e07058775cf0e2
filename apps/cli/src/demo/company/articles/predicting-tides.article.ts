import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const predictingTides: DemoArticle = {
  slug: 'thirty-seven-cosines',
  blog: 'almanac-log',
  title: 'Thirty-seven cosines and a bit of weather',
  author: 'chiara',
  language: 'en',
  category: 'How it works',
  tags: ['tides', 'maths', 'almanac'],
  excerpt: 'How Almanac knows what the water will do next year, in three steps and without more maths than a clock has.',
  publishedAt: workday(3, '09:10'),
  notice:
    'Somebody in the canteen asked how we can print next year’s tides when nobody can tell me whether it rains tomorrow. Here is the long answer. The short one: the moon keeps its appointments. #tides #maths',
  noticeReactions: { '💡': 13, '❤️': 5, '👍': 6 },
  reactions: { '💡': 9, '❤️': 3 },
  markdown: `A tide table is a promise about next year. We make it for 212 harbours, we print it, and harbour masters hang it on a wall, where it is compared with reality four times a day by people who own boots. It is the most closely checked forecast I know of.

It works because a tide isn’t weather. It is a sum of clocks.

## Step one: the clocks

The moon passes overhead every 24 hours and 50 minutes; the sun every 24 hours. The moon’s path is an ellipse, tilted, and the tilt itself swings round in 18.6 years. Each of these motions pulls the sea with its own period, and each pull is a cosine. The names are a hundred years old and rather dry:

| Name | Comes from | Period (hours) | Height in Leixões |
| --- | --- | --- | --- |
| M2 | the moon, twice a day | 12.42 | 1.05 m |
| S2 | the sun, twice a day | 12.00 | 0.37 m |
| N2 | the moon’s ellipse | 12.66 | 0.22 m |
| K1 | moon and sun, once a day | 23.93 | 0.07 m |
| O1 | the moon’s tilt | 25.82 | 0.06 m |

The periods are the same in every harbour on Earth, because there is only one moon. What differs is *how much* and *how late*: how high each cosine is, and how long the coast makes it wait. In Leixões M2 rules. In Bremerhaven the river bends it until it leans. In some gulfs there is one tide a day, and the tourists think that the sea is broken.

## Step two: asking the harbour

So for each harbour we need two numbers a clock: amplitude and delay. We get them by measuring for a year and then asking which mixture of cosines fits best. In code it is embarrassingly short:

~~~python
import numpy as np

def fit(hours, level, periods):
    """Amplitudes and phases that explain a year of levels best."""
    columns = [np.ones_like(hours)]
    for period in periods:
        angle = 2 * np.pi * hours / period
        columns += [np.cos(angle), np.sin(angle)]
    mixture, *_ = np.linalg.lstsq(np.column_stack(columns), level, rcond=None)
    return mixture
~~~

Why a year? Because S2 and K2 differ by two minutes in twelve hours. Listen to two almost equal notes for a second, and you hear one. Listen for half a year, and you hear them beat. A month of readings gives you a tide; a year gives you *the* tide.

Why thirty-seven? Because beyond that, in most harbours, the next cosine is smaller than a barnacle.

## Step three: what is left over

Take the sum away from what was measured, and something remains. We call it the residual; everybody else calls it weather. A low over Biscay lifts the sea by a centimetre a hectopascal. A week of northerly wind takes it away from the coast. In a storm the residual in Bremerhaven can be two metres, and then no table helps, and the duty officer looks at the gauge instead.

> The table tells you when. The gauge tells you whether.

That is why we sell both.

## Three things I am asked

- **Can you leave out the small ones?** You can. Then you are six centimetres off on a spring tide, which is what some keels have.
- **Does climate change break it?** It moves zero, slowly. Inês will tell you what zero is; she needs an afternoon.
- **Is it machine learning?** It is least squares, from 1805. The machine that first learnt it was brass and stood in London, and it was right.

The maths hour is open to all. Bring a pencil. Last time production outnumbered engineering.
`,
  discussion: [
    {
      by: 'ze_manel',
      at: later(35),
      text: 'The brass machine: I have seen drawings of one. Ten wheels, a wire, a pen. I could make that.',
      reactions: { '❤️': 14, '👀': 5 },
      replies: [
        {
          by: 'chiara',
          at: later(7),
          text: 'Please make that. I’ll give you ten periods and you tell me how many teeth.',
          reactions: { '🎉': 6, '❤️': 4 },
          replies: [
            { by: 'leonor', at: later(12), text: 'The museum in the boiler room has just acquired its first object. @grace?', reactions: { '😄': 9 } },
            { by: 'grace', at: later(26), text: 'I said it could wait until we had something to put in it. I’m a woman of my word.', reactions: { '😄': 11, '🎉': 4 } },
          ],
        },
      ],
    },
    {
      by: 'liuzimo',
      at: later(48),
      text: '补充一个坑：hours 必须从同一个 UTC 起点算。我们 2022 年有两个港口的起点差了一个夏令时，M2 的相位整整错了 29 度。 #潮汐',
      reactions: { '💡': 8 },
    },
    {
      by: 'ole',
      at: later(63),
      text: '“Smaller than a barnacle” is now my unit. Where is the maths hour held, and may one come in boots?',
      reactions: { '😄': 7 },
      replies: [{ by: 'chiara', at: later(10), text: 'Room Mareta or the link in the calendar. Boots are evidence.', reactions: { '😄': 5 } }],
    },
  ],
};
