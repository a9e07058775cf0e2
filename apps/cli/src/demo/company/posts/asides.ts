import type { DemoThread } from '../demo-company.js';
import { noticeKey } from '../flatten-threads.js';
import { later, workday } from '../moments.js';

/** Quotes and small things that belong to no story. */
export const asides: readonly DemoThread[] = [
  {
    key: 'aside-eleven',
    by: 'lars',
    at: later(120),
    quoteOf: 'eleven-calls',
    text: 'For comparison: I rang four, from a train, with two bars, and was told twice that I sound like a submarine. 诗涵 rang eleven.',
    reactions: { '😄': 11, '❤️': 5 },
  },
  {
    key: 'aside-rock',
    by: 'samir',
    at: later(65),
    quoteOf: 'behind-a-rock',
    text: 'I’m putting purchasing into every design review from now on. @teresa, there’s a chair and there are biscuits.',
    reactions: { '👍': 11, '😄': 6 },
    replies: [{ by: 'teresa', at: later(14), text: 'Which biscuits? I know what they cost.', reactions: { '😄': 15 } }],
  },
  {
    key: 'aside-board',
    by: 'ulrike',
    at: later(55),
    quoteOf: 'board-not-whiteboard',
    text: 'Let’s do this for all technical posts. A faulty thing, an instrument, an hour. What somebody asks first tells you more than what they answer last.',
    reactions: { '👍': 12, '💡': 4 },
  },
  {
    key: 'aside-keeper',
    by: 'isabel',
    at: later(150),
    quoteOf: noticeKey('san-tian-liang-ye'),
    text: 'Every harbour has a 老陈. Mine was called Sr. Adelino, liked aniseed drops, and knew about every storm a day before the gauge did. Put him in the file, if somebody still knows him.',
    reactions: { '❤️': 14 },
  },
  {
    key: 'aside-kindly',
    by: 'mia',
    at: workday(14, '12:10'),
    text: 'A moderator’s only request this week: #incident is for those who are fixing something. Jokes about the sea having stopped are very good and belong here. I’ll start: it was on a break.',
    reactions: { '😄': 17, '👍': 6 },
    replies: [
      { by: 'anke', at: later(10), text: 'Nicht bei uns. Bei uns hat es nur Anlauf genommen.', reactions: { '😄': 9 } },
      { by: 'rui', at: later(16), text: 'It was waiting for its permit.', reactions: { '😄': 10 }, replies: [{ by: 'catarina', at: later(3), text: 'I sent that permit. TWICE.', reactions: { '😄': 13 } }] },
    ],
  },
  {
    key: 'aside-drying-room',
    by: 'anke',
    at: workday(7, '13:05'),
    text: 'The drying room in Bremerhaven is open: six hooks, one heater, a sign by Ole that reads “Wet things. Dry soon.” Thank you, @fernanda. First use: four drysuits and a bag of post.',
    reactions: { '🎉': 13, '❤️': 7 },
    replies: [
      { by: 'ole', at: later(7), text: 'And one sock. The other one is still out there.', reactions: { '😄': 14 } },
      { by: 'lars', at: later(30), text: 'The bag of post was mine. It was raining in Rostock.', reactions: { '😄': 6 } },
    ],
  },
  {
    key: 'aside-commute',
    channel: 'lunch-matosinhos',
    by: 'tom',
    at: workday(14, '12:35'),
    text: 'Whoever is still in the incident room: there’s toast, cheese and silence in the spice cupboard. No questions will be asked. #lunch',
    reactions: { '❤️': 7 },
    replies: [{ by: 'ada', at: later(6), text: 'Coming. Bringing Chiara, who has promised to be quiet and will try.', reactions: { '😄': 6 } }],
  },
  {
    key: 'aside-photo',
    channel: 'field-notes',
    by: 'ole',
    at: workday(12, '15:45'),
    text: 'Jade, two hours before low water, my first gauge on my own. Anke stood fifty metres away and looked at birds very hard. 3.02 m above Pegelnull, eleven tools out, eleven in.',
    reactions: { '🎉': 10, '❤️': 4 },
    replies: [
      { by: 'anke', at: later(35), text: 'They were interesting birds.', reactions: { '😄': 9, '❤️': 3 } },
      { by: 'huangzhiqiang', at: workday(11, '09:00'), text: '第一台！照片留好，十年以后看，支架会锈，照片不会。', reactions: { '❤️': 8 } },
    ],
  },
  {
    key: 'aside-poster',
    channel: 'customers',
    by: 'marta',
    at: workday(8, '10:10'),
    text: 'Release notes, first draft, one line: “Levels older than ten minutes turn grey, so that you know that we don’t know.” Too honest?',
    reactions: { '❤️': 4 },
    replies: [
      { by: 'isabel', at: later(12), text: 'As a harbour master I’d have bought the thing for that line.', reactions: { '👍': 5 } },
      { by: 'tangshihan', at: later(18), text: '中文：“超过十分钟的水位会变灰：我们不确定的时候，让您知道。”', reactions: { '👍': 5 } },
    ],
  },
];
