import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const whatZeroMeans: DemoArticle = {
  slug: 'what-zero-means',
  blog: 'neap',
  title: 'What zero means',
  author: 'ines',
  language: 'en',
  category: 'Levels',
  tags: ['datum', 'levels', 'charts'],
  excerpt: 'Every water level is a height above something. Most quarrels about water are quarrels about the something.',
  publishedAt: workday(17, '10:15'),
  notice:
    'Marta asked a small question about the word “datum” and got four answers. I promised the long one. It has a railway station, a nail and a bridge in it that doesn’t meet in the middle. #datum',
  noticeReactions: { '💡': 12, '❤️': 5, '👍': 4 },
  reactions: { '💡': 8, '❤️': 4 },
  markdown: `“The water is at 2.13.” It sounds like a fact. It is half of one. The other half is the answer to a question that people stop asking once they have bought an instrument with a display: *above what?*

## The nail

Somewhere near every gauge there is a nail. It may be a brass bolt in a quay wall, a mark cut in granite, a stud in the step of a church. Somebody has written down how high it is, with a date and a signature. Everything else hangs from it. The radar measures how far down the water is from the radar; we measure how far the radar is above the nail; the nail knows the rest.

If a lorry bumps into the quay, the sea rises by four millimetres. We’ve had that. It took a summer to find the lorry.

## Whose zero?

Then there is the rest. Here is the same water, on the same morning, in the same harbour:

| Says | Level | Because its zero is |
| --- | --- | --- |
| The sailor | 2.13 m | chart datum: so low that the sea hardly ever goes below it |
| The engineer | 0.13 m | mean sea level, as it was in Cascais between 1882 and 1938 |
| The satellite | 55.4 m | an ellipsoid, which is nobody’s sea |
| The old fisherman | three steps | the stairs |

All four are right. The stairs have the best record: they have been in place since 1884.

Sailors want a pessimistic zero, so that the depth on the chart is a promise. Engineers want an average one, so that bridges meet. China measures from Qingdao, Germany from Amsterdam, which surprises Germans, and Portugal from Cascais. Between them the zeros differ by a few decimetres, and on one bridge over the Rhine two countries once added theirs with the wrong sign. The two halves would have met with a step of 54 centimetres. They noticed in time. Somebody had asked *above what*.

## Zero moves

The averages are old. The sea in Cascais stands some twenty centimetres above the zero that is named after it. The land moves as well: Scandinavia is still getting up after the ice lay down on it, and deltas sink. So a gauge that has hung in one place for thirty years measures two things, the sea and the ground, and hands us the difference without comment.

That is why I am so tiresome about levelling. A millimetre a year is nothing to a ship. Over a century it decides where a town may stand.

## What I’d ask of you

- **In Almanac**: never show a level without its datum. Jonas has made it two letters beside the number, \`CD\` or \`MSL\`. Bless him.
- **In offers**: ask the harbour which zero is painted on its wall. They’ll use that one, whatever the contract says.
- **In the field**: photograph the nail. Each time. With something beside it for scale; not your thumb, thumbs differ.
- **In conversation**: when somebody says that the water is high, ask gently.

> The sea level is the only level that doesn’t stand still long enough to be one.
>
> — my first party chief, who said it on every ship

The archive is open on Thursdays or whenever my door is. There’s a register from 1906, in violet ink, in which someone has noted every high water of Leixões for eleven years, and on one evening, in the margin: *“Married. No observation.”*

I’ve never met a better error bar.
`,
  discussion: [
    {
      by: 'marta',
      at: later(20),
      text: 'I asked for a definition and got a literature. The glossary now says: “datum: the zero from which a height is counted. Always name it.” The rest goes in as further reading.',
      reactions: { '👍': 8, '😄': 4 },
    },
    {
      by: 'xujing',
      at: later(24),
      text: '补充：国内港口常用“当地理论最低潮面”，85 国家高程基准从青岛起算。两个数一起写在投标书里，少打三个电话。 #datum',
      reactions: { '💡': 7 },
      replies: [{ by: 'ines', at: later(13), text: 'Thank you! Could we make that a page, you the Chinese half and I the other? People have asked me for it since 2019.', reactions: { '👍': 5 } }],
    },
    {
      by: 'ada',
      at: later(45),
      text: 'Today I learnt that I’ve been storing “level” for five years and never asked above what. There is a column for it. It’s nullable. It won’t be for long.',
      reactions: { '😄': 8, '👍': 6 },
      replies: [{ by: 'ines', at: later(5), text: 'How many nulls?', replies: [{ by: 'ada', at: later(4), text: 'Let’s have lunch first.', reactions: { '😄': 13 } }] }],
    },
    {
      by: 'huangzhiqiang',
      at: workday(16, '16:40'),
      text: '“结婚，无观测。”老陈的本子里也有一模一样的三天。看来全世界量水的人只为这一件事请假。',
      reactions: { '❤️': 15, '😄': 5 },
    },
  ],
};
