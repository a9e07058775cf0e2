import type { DemoThread } from '../demo-company.js';
import { noticeKey } from '../flatten-threads.js';
import { later, minutesAgo, workday } from '../moments.js';

/** Posts that carry an article, or quote its notice: how reading spreads. */
export const citations: readonly DemoThread[] = [
  {
    key: 'cite-torque',
    by: 'leonor',
    at: workday(9, '12:40'),
    article: 'yi-ke-luo-si',
    text: 'Three weeks of detective work over one screw, and the culprit is an apron. Fernanda’s translation hangs on the shop floor. Every designer should read what isn’t on her drawings. #quality',
    reactions: { '👍': 9, '💡': 3 },
  },
  {
    key: 'cite-account-first',
    by: 'ada',
    at: later(95),
    quoteOf: 'account-first',
    text: '“Book it first, then take the risk.” Firmware, workshop and database have now written the same sentence independently. On my wall too.',
    reactions: { '❤️': 7, '💡': 5 },
  },
  {
    key: 'cite-asking',
    channel: 'ask',
    by: 'mia',
    at: workday(7, '11:15'),
    article: 'on-asking-in-the-open',
    text: 'Ada’s sixty-one questions are collected here now. Please add your own. Number 62 is mine: what does “idempotent” mean and should I be worried? #questions',
    reactions: { '😄': 9, '👍': 4 },
    replies: [
      { by: 'yusuf', at: later(8), text: 'Pressing the lift button twice doesn’t bring two lifts.', reactions: { '💡': 16, '❤️': 4 } },
      { by: 'zhouxiaolan', at: workday(6, '09:10'), text: '作为写过六年电梯的人，我确认。 大部分电梯。', reactions: { '😄': 17 } },
    ],
  },
  {
    key: 'cite-cannery',
    by: 'ole',
    at: workday(2, '16:30'),
    article: 'half-a-cannery',
    text: 'Before I travel to Matosinhos I read where it all started. “Don’t grow faster than you can say good morning.” I’d have signed my contract for that sentence.',
    reactions: { '❤️': 15, '👍': 4 },
    replies: [
      { by: 'grace', at: later(20), text: 'She read it out on her last day and then went to wind the gauge. There wasn’t a dry eye, and the gauge was on time.', reactions: { '❤️': 12 } },
    ],
  },
  {
    key: 'cite-zero',
    channel: 'customers',
    by: 'lars',
    at: workday(4, '15:00'),
    article: 'what-zero-means',
    text: 'After the minus sign in Gdynia I’ve put this into the folder that every customer gets. Their harbour master read it in the meeting, aloud, up to the married one. #datum',
    reactions: { '😄': 5, '👍': 4 },
  },
  {
    key: 'cite-silt',
    by: 'fernanda',
    at: workday(5, '09:40'),
    quoteOf: noticeKey('was-der-schlick-uns-lehrt'),
    text: 'I had it translated over breakfast. The list from the vans goes to the shop floor too: tools out, tools in, and say the time aloud. The socks as well.',
    reactions: { '👍': 8, '😄': 4 },
  },
  {
    key: 'cite-timezones',
    by: 'catarina',
    at: workday(17, '09:50'),
    quoteOf: noticeKey('shi-qu-bu-shi-yi-ge-shu-zi'),
    text: 'Rule six, for planners: a time without a place is a wish. From now on our plans say “9:00 Bremerhaven” or “two hours before low water, Setúbal”. Never “9”.',
    reactions: { '👍': 10, '💡': 3 },
  },
  {
    key: 'cite-finishing',
    channel: 'garca-4',
    by: 'duarte',
    at: workday(5, '16:30'),
    article: 'a-year-of-finishing-things',
    text: 'Six weeks, it said. It took us fifteen working days, because everything got a yes. The laminated page comes down today and goes into the archive, with the laminator. #finishing',
    reactions: { '🎉': 11, '😄': 6 },
    replies: [{ by: 'mia', at: later(9), text: 'The laminator does NOT go into the archive.', reactions: { '😄': 13 } }],
  },
  {
    key: 'cite-door',
    channel: 'it-notices',
    by: 'guming',
    at: workday(8, '09:20'),
    article: 'one-door',
    text: '汤姆这篇有人问有没有中文版：有，我翻的，贴在宁波食堂门口。一句话版：一扇门，一把钥匙，备用钥匙找我。 #sso',
    reactions: { '👍': 7 },
  },
  {
    key: 'cite-where',
    by: 'liuzimo',
    at: minutesAgo(205),
    article: 'where-we-work',
    text: '这周去了两天厂里，王厂长真的来车站接。午饭的位子在窗边。格蕾丝那篇里“没有人注意到”的三个人，现在至少少了一个。',
    reactions: { '❤️': 21 },
    replies: [
      { by: 'wangjianguo', at: minutesAgo(196), text: '下周坐两天，我多烧一个菜。', reactions: { '❤️': 12, '😄': 3 } },
      { by: 'beatriz', at: minutesAgo(186), text: 'I’ve read this four times and it gets better each time.', reactions: { '❤️': 9 } },
    ],
  },
];
