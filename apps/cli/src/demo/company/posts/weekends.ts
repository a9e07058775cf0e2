import type { DemoThread } from '../demo-company.js';
import { later, weekend } from '../moments.js';

export const weekends: readonly DemoThread[] = [
  {
    key: 'simit',
    channel: 'off-shift',
    by: 'yusuf',
    at: weekend(4, 'Saturday', '10:20'),
    text: 'Simit recipe, by popular demand: 500 g flour, 300 ml water, 10 g salt, 7 g yeast, patience, grape molasses thinned with water, more sesame than you think. 220 °C until the neighbours ring. #baking',
    reactions: { '❤️': 11, '👍': 5 },
    replies: [
      { by: 'henrik', at: later(55), text: 'How much sesame do I think?', replies: [{ by: 'yusuf', at: later(9), text: 'Double it.', reactions: { '😄': 9 } }] },
      { by: 'amara', at: later(180), text: 'Made them. My neighbours rang. They’d like to know whether you’re hiring.', reactions: { '😄': 8 } },
    ],
  },
  {
    key: 'geeste-herons',
    channel: 'off-shift',
    by: 'felix',
    at: weekend(3, 'Sunday', '09:15'),
    text: 'Herons along the Geeste this morning: seven. On one leg: five. Looking at me as if I had promised something: two. #cycling',
    reactions: { '❤️': 8, '😄': 6 },
    replies: [
      { by: 'wusiyuan', at: later(60), text: '东钱湖今天九只。都比我会钓鱼。', reactions: { '😄': 11 } },
      { by: 'duarte', at: later(115), text: 'Pigeons: 34, on two legs each, all home by noon.', reactions: { '😄': 7 } },
    ],
  },
  {
    key: 'watchdog-cat',
    channel: 'off-shift',
    by: 'zhouxiaolan',
    at: weekend(3, 'Saturday', '15:30'),
    text: '看门狗（猫）今天把看门狗（电路）的说明书坐在了身下，拒绝归还。我改看别的了。 #猫',
    reactions: { '😄': 12, '❤️': 8 },
    replies: [
      { by: 'guming', at: later(25), text: '硬件占用，不可抢占。', reactions: { '😄': 13 } },
      { by: 'nadia', at: later(70), text: 'My translator says “the watchdog cat sits on the watchdog’s manual”. For once I believe it’s right.', reactions: { '😄': 7 } },
    ],
  },
  {
    key: 'observatory',
    channel: 'off-shift',
    by: 'guming',
    at: weekend(2, 'Saturday', '20:40'),
    text: '带女儿去天文台看土星。她问：土星上有 Wi-Fi 吗？我说没有。她说：那你去不了。',
    reactions: { '😄': 20, '❤️': 9 },
    replies: [{ by: 'tom', at: later(30), text: 'Ticket opened: Saturn, no coverage. Priority: daughter.', reactions: { '😄': 14 } }],
  },
  {
    key: 'marathon',
    channel: 'off-shift',
    by: 'nadia',
    at: weekend(2, 'Sunday', '15:10'),
    text: 'Half marathon in Bremen: 2:14. An administrative speed, all forms filled in. Passed by a man dressed as a lighthouse. #running',
    reactions: { '🎉': 10, '😄': 6 },
    replies: [{ by: 'catarina', at: later(40), text: 'Was he lit?', reactions: { '😄': 9 }, replies: [{ by: 'nadia', at: later(12), text: 'Every five seconds, white. I checked.', reactions: { '😄': 11 } }] }],
  },
  {
    key: 'climbing',
    channel: 'off-shift',
    by: 'ada',
    at: weekend(2, 'Sunday', '18:25'),
    text: 'Fell off the same 6a four times in Gerês. @leonor held the rope and discussed gaskets throughout. Excellent day. #climbing',
    reactions: { '😄': 8, '❤️': 5 },
    replies: [{ by: 'leonor', at: later(22), text: 'The gaskets held. You were held by me, which is a different material.', reactions: { '😄': 9 } }],
  },
  {
    key: 'swimming-lesson',
    channel: 'off-shift',
    by: 'liuzimo',
    at: weekend(1, 'Saturday', '17:05'),
    text: '今天第一次游完二十五米。教练说姿势像在查日志。 #游泳',
    reactions: { '🎉': 15, '😄': 9 },
    replies: [
      { by: 'wangjianguo', at: later(35), text: '慢一点，就是快一点。下周我去给你计时。', reactions: { '❤️': 10 } },
      { by: 'yusuf', at: later(60), text: 'Twenty-five metres is further than most sailors I’ve known. Bravo!', reactions: { '❤️': 6 } },
    ],
  },
  {
    key: 'choir',
    channel: 'off-shift',
    by: 'henrik',
    at: weekend(1, 'Sunday', '12:30'),
    text: 'Choir tonight, 18:00, Große Kirche, Bremerhaven. Bach and a Portuguese lullaby that Fernanda taught me over a budget. Free, unheated, sincere.',
    reactions: { '❤️': 12 },
    replies: [
      { by: 'anke', at: later(45), text: 'Coming. In dry socks.', reactions: { '😄': 8 } },
      { by: 'fernanda', at: later(70), text: 'Canta devagar, que é para dormir.', reactions: { '❤️': 7 } },
    ],
  },
];
