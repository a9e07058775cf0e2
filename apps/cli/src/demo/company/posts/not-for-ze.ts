import type { DemoThread } from '../demo-company.js';
import { later, workday } from '../moments.js';

/** Private: how to keep a secret from a man who hears when a screw is tight. */
export const notForZe: readonly DemoThread[] = [
  {
    key: 'ze-plan',
    channel: 'not-for-ze',
    by: 'fernanda',
    at: workday(12, '12:10'),
    text: 'Zé Manel has been here for thirty years in nine working days. He hates speeches, gold watches and being looked at. So what do we do?',
    reactions: { '👀': 8 },
    replies: [
      { by: 'leonor', at: later(8), text: 'The drawing! The one he said couldn’t be made. Amélia must have it. Framed, with his pencil notes on it.', reactions: { '❤️': 9 } },
      { by: 'grace', at: later(14), text: 'I’ll ring Amélia. She’s painting a boat and pretends not to have a telephone.', replies: [{ by: 'grace', at: later(130), text: 'She has it, in the boat. She’ll bring it herself if nobody makes a fuss of *her*.', reactions: { '🎉': 7, '❤️': 4 } }] },
      { by: 'duarte', at: later(20), text: 'I can release thirty pigeons.', replies: [{ by: 'teresa', at: later(3), text: 'Indoors, Duarte? Over the buffet?', reactions: { '😄': 9 } }, { by: 'duarte', at: later(5), text: 'Twelve pigeons. Outdoors.', reactions: { '😄': 8 } }] },
    ],
  },
  {
    key: 'ze-ningbo',
    channel: 'not-for-ze',
    by: 'wangjianguo',
    at: workday(11, '16:20'),
    text: '宁波这边：二号线的人每人车了铜牌上的一刀，最后一刀留给他自己。编号 0000。一周内寄到，写“样件”，他不会怀疑。',
    reactions: { '❤️': 10 },
    replies: [
      { by: 'fernanda', at: later(12), text: '太好了。He opens every parcel marked “sample” within a minute, so I’ll hide it behind the coffee filters. He drinks tea.', reactions: { '😄': 6 } },
    ],
  },
  {
    key: 'ze-suspicion',
    channel: 'not-for-ze',
    by: 'rui',
    at: workday(8, '15:30'),
    text: 'He asked me today why everybody stops talking when he comes in. I said it was about the toilets.',
    reactions: { '😄': 9 },
    replies: [
      { by: 'catarina', at: later(6), text: 'He’s now repairing the toilets.', reactions: { '😄': 10 } },
      { by: 'beatriz', at: later(30), text: 'He’s also asked me, very calmly, whether the lathe is to be sold. We’re hurting him a bit. Could somebody tell him *something*?', reactions: { '👀': 3 }, replies: [{ by: 'fernanda', at: later(11), text: 'I told him the lathe stays until it or he says otherwise. He nodded. It’s true, too.', reactions: { '❤️': 9 } }] },
    ],
  },
  {
    key: 'ze-after',
    channel: 'not-for-ze',
    by: 'leonor',
    at: workday(3, '16:40'),
    text: 'For the record: he looked at the drawing for four minutes, then said to Amélia, “It still can’t be made.” Then he went and cut the last line on the brass plate. I’ve never heard that hall so quiet.',
    reactions: { '❤️': 11 },
    replies: [
      { by: 'wangjianguo', at: workday(2, '08:20'), text: '我们这边是夜里，十一个人都没走，看着屏幕。最后一刀下去，小孙哭了，别说是我说的。', reactions: { '❤️': 10 } },
      { by: 'duarte', at: workday(2, '09:15'), text: 'Twelve pigeons, all home by noon. One with a bit of cake.', reactions: { '😄': 9 } },
    ],
  },
];
