import type { DemoThread } from '../demo-company.js';
import { minutesAgo } from '../moments.js';

/** Posts that lead to something of the hub by its address, which they show as a card. `hub:` stands for where the hub is. */
export const pointers: readonly DemoThread[] = [
  {
    key: 'pointer-turns',
    by: 'felix',
    at: minutesAgo(345),
    text: 'For everybody who asks me what “eleven turns” means, and why Duarte looks like that: it begins here. hub:/p/today-wound',
    reactions: { '😄': 9 },
    replies: [{ by: 'duarte', at: minutesAgo(338), text: 'I look like this because of the stairs.', reactions: { '😄': 7 } }],
  },
  {
    key: 'pointer-night',
    by: 'amara',
    at: minutesAgo(178),
    text: 'Whoever rings us about an alarm after ten at night in Porto gets her, at breakfast, and in two languages. 91 calls this month. Say thank you when you see her. hub:/@tangshihan',
    reactions: { '❤️': 19, '👍': 5 },
    replies: [{ by: 'tangshihan', at: minutesAgo(170), text: '不客气。早饭也算工时，谢谢。', reactions: { '😄': 11 } }],
  },
  {
    key: 'pointer-zero',
    by: 'wusiyuan',
    at: minutesAgo(128),
    text: '新同事问“零点”在哪里，先读这一篇，再来问我。英文的，有图，值得： hub:/a/what-zero-means #datum',
    reactions: { '👍': 6 },
  },
  {
    key: 'pointer-bench',
    by: 'priya',
    at: minutesAgo(43),
    text: 'What we measured, what broke and what we learnt from it stands in one place now, failures first. Read it before you ask for half a decibel more. hub:/b/sensor-bench',
    reactions: { '💡': 8, '👍': 6 },
    replies: [{ by: 'samir', at: minutesAgo(36), text: 'I’ve read all of it. I’d like a quarter of a decibel.', reactions: { '😄': 14 } }],
  },
];
