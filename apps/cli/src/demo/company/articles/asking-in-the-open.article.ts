import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const askingInTheOpen: DemoArticle = {
  slug: 'on-asking-in-the-open',
  blog: 'ada',
  title: 'On asking in the open',
  author: 'ada',
  language: 'en',
  category: 'How we work',
  tags: ['howwework', 'questions', 'writing'],
  excerpt: 'I used to send my stupid questions privately. Then I counted how many other people had sent the same one.',
  publishedAt: workday(8, '17:20'),
  notice:
    'I searched five years of my own private messages for “stupid question”. 61 hits, and 40 of them somebody else had asked too, also in private. So here’s a case for asking out loud. #questions',
  noticeReactions: { '❤️': 10, '👍': 9, '💡': 4 },
  reactions: { '👍': 6, '❤️': 5 },
  markdown: `After the incident, a colleague from purchasing asked why twenty-six harbours stand in a queue behind a rock. It was the best question anyone asked that week. She told me later that she had typed it, deleted it, typed it again, and only sent it because the article said that questions were welcome.

I recognised that. So on the train home I searched my own messages of five years for the words “stupid question”. Sixty-one. Then I went round and asked the people I had sent them to whether others had asked the same. For forty of the sixty-one, the answer was yes. Samir had explained what a datum is to seven of us, one after the other, each in private, each of us ashamed.

That isn’t modesty. That’s a queue of length seven with one worker and no deduplication.

## What a private question costs

- **You** get one person’s answer, at that person’s speed, with that person’s mistakes.
- **They** explain it again next month.
- **Everybody else** doesn’t learn that it can be asked.

The third is the expensive one. A place in which nobody is seen not knowing is a place where not knowing looks like a defect.

## What holds us back

I asked eleven people. Nobody said “I’m afraid of the boss”. They said:

1. *I don’t want to waste everyone’s time.* But a post can be skipped. A knock can’t.
2. *My English isn’t good enough.* Ask in your own. 诗涵 asked in Chinese last week and had three answers in ten minutes, one of them from Bremerhaven.
3. *I should know this by now.* This is the real one. I have it too, mostly about networks.

> I thought that everyone else had been told on a day when I was ill.
>
> — one of the eleven

## How I try to do it

I use three lines. They also help me to find the answer myself, about one time in four.

~~~text
What I want:   to know which zero a level in our table refers to
What I tried:  the column "datum"; it is null for 38 harbours
What I think:  null means chart datum, but I'd not bet a ship on it
~~~

The third line matters most. It gives people something to correct, and correcting is easier than explaining. It also shows that you’ve thought, in case you worry about that.

## And when you answer

- Answer the question before you improve it.
- “Good question” is only nice if you don’t say it to everyone.
- If it’s been answered before, link to it, kindly. If the link was hard to find, that’s the bug.
- “I don’t know, but 晓岚 might” is a complete answer.

I’ve moved my sixty-one into the *Ask* channel’s notes, with the answers, and my name on each. Number seventeen is “what is a hectopascal really”. You’re welcome.
`,
  discussion: [
    {
      by: 'amara',
      at: later(22),
      text: 'Support does this for a living and still whispers among itself. From tomorrow the team asks in #ask. Thank you for number 17; I had it too.',
      reactions: { '👍': 8, '😄': 4 },
    },
    {
      by: 'tangshihan',
      at: workday(7, '09:20'),
      text: '那个问题我打了三遍草稿。以后只打一遍。',
      reactions: { '❤️': 15 },
    },
    {
      by: 'henrik',
      at: workday(7, '09:05'),
      text: 'My own: what is a sprint, and why is it always two weeks long and never fast? I’ve sat in budget meetings about them for six years.',
      reactions: { '😄': 18, '❤️': 4 },
      replies: [
        { by: 'samir', at: later(12), text: 'It’s a word for “a fortnight” that makes managers feel windy. Ours is two weeks because Chiara likes spring and neap.', reactions: { '😄': 14, '💡': 3 } },
      ],
    },
    {
      by: 'grace',
      at: workday(7, '10:40'),
      text: 'Reading this just before I wanted to write something of the kind. You’ve saved me half of it; the other half comes soon.',
      reactions: { '👀': 7, '❤️': 5 },
    },
  ],
};
