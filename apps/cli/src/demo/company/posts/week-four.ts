import type { DemoThread } from '../demo-company.js';
import { later, workday } from '../moments.js';

/** The last five working days. */
export const weekFour: readonly DemoThread[] = [
  {
    key: 'heron-cake',
    by: 'teresa',
    at: workday(5, '11:10'),
    text: 'The heron cake is in the canteen. It has one leg. It had two at nine o’clock; I’m not accusing anyone from field service. #garca4',
    reactions: { '😄': 18, '🎉': 6 },
    replies: [
      { by: 'rui', at: later(3), text: 'Herons stand on one leg. I corrected it.', reactions: { '😄': 16 } },
      { by: 'nadia', at: later(12), text: 'Bremerhaven’s cake is square and says GARCA 4 without the cedilla. The baker has been sent a link to Unicode.', reactions: { '😄': 12 } },
      { by: 'guming', at: later(20), text: '宁波的蛋糕上写的是“白鹤”。我们没说，吃掉了。', reactions: { '😄': 15 } },
    ],
  },
  {
    key: 'viana-first-level',
    channel: 'garca-4',
    by: 'rui',
    at: workday(5, '15:24'),
    text: 'Viana do Castelo, quay 2, first Garça 4 in the world: 1.94 m CD at 15:24. The old Garça beside it says 1.94. Anke did the bracket in 3:05 and I’ll be cleaning the ladder. #garca4',
    reactions: { '🎉': 20, '❤️': 3 },
    replies: [
      { by: 'isabel', at: later(4), text: 'I bought the old one, in 2008, in that office up there. I’m standing here with my former colleagues and somebody has brought Alvarinho. Don’t ring.', reactions: { '❤️': 13, '🎉': 5 } },
      { by: 'anke', at: later(11), text: '3:05. I was slowed by photographers.', reactions: { '😄': 12 } },
      { by: 'grace', at: later(19), text: 'Line one of the table turns green. To everybody who turned, soldered, drew, froze, drowned, certified and carried it: thank you. I’m in the canteen, learning to cut a heron.', reactions: { '❤️': 17, '🎉': 4 } },
      { by: 'xujing', at: workday(4, '09:05'), text: '早上给宁波港看了这张照片，对方问：我们的什么时候到？—— 11 台，意向已签。 #garca4', reactions: { '🎉': 14 } },
    ],
  },
  {
    key: 'wrong-by-a-meter',
    channel: 'incidents',
    by: 'lars',
    at: workday(5, '10:32'),
    text: 'Small one: during the demo for Gdynia, the new page showed their level as −1.02 m. Nobody drowned. They did laugh. I said it was a very low tide in the Baltic, which has none. #incident',
    reactions: { '😄': 9 },
    replies: [
      { by: 'ada', at: later(6), text: 'Datum of the demo harbour was MSL, their wall says local zero. Since the column isn’t nullable, it is at least wrong on purpose. Fixed in the demo data, checking real ones.', reactions: { '👍': 5 } },
      { by: 'ines', at: later(15), text: 'Relative to what? I wait.', reactions: { '😄': 10 } },
      { by: 'ada', at: later(49), text: 'All 212 checked against the offers: two more with a sign the wrong way round, both not yet live. Corrected. Thanks for laughing first, @lars.', reactions: { '👍': 8 } },
    ],
  },
  {
    key: 'thirty-years',
    by: 'fernanda',
    at: workday(3, '10:00'),
    text: 'Today thirty years ago @ze_manel looked at a drawing of Amélia’s, said that it couldn’t be made, and made it. There’s a table in the canning hall with a cloth over it. Everybody who can walk, eleven o’clock. Everybody else: the link is in the calendar.',
    reactions: { '❤️': 22, '🎉': 11 },
    replies: [
      {
        by: 'wangjianguo',
        at: later(8),
        text: '泽师傅，您听“够了没有”的那半秒，我教了十一个徒弟。三十年快乐。',
        reactions: { '❤️': 19 },
      },
      {
        by: 'leonor',
        at: later(14),
        text: 'Everything I’ve ever drawn that works, works because he asked “and how do you hold it?” first.',
        reactions: { '❤️': 15 },
      },
      {
        by: 'ze_manel',
        at: later(150),
        text: 'So that was why the whole house has been whispering for two weeks. I thought I was being replaced by a machine. I don’t have words. I’ll be at the lathe. Obrigado a todos.',
        reactions: { '❤️': 31 },
        replies: [
          { by: 'grace', at: later(9), text: 'We looked at the machine. It can’t say “that can’t be made”.', reactions: { '😄': 17, '❤️': 6 } },
        ],
      },
      { by: 'ole', at: later(60), text: 'From Bremerhaven: we sang. Henrik led. There’s no recording, on purpose.', reactions: { '😄': 14 } },
    ],
  },
  {
    key: 'signed-firmware',
    by: 'beatriz',
    at: workday(2, '09:35'),
    text: 'Signed: 林舒 (Lin Shu) joins firmware in Ningbo next month. Of five candidates, four started with the code. She looked at the faulty board and asked: “What was it doing just before?” #hiring',
    reactions: { '🎉': 17, '❤️': 4 },
    replies: [
      { by: 'zhouxiaolan', at: later(11), text: '她用了四十分钟，前二十五分钟没碰键盘。我当场就想把示波器分她一半。', reactions: { '❤️': 12, '😄': 6 } },
      { by: 'felix', at: later(17), text: 'She also found a second fault, which we hadn’t built in. I’m a bit embarrassed and very happy.', reactions: { '😄': 16 } },
      { by: 'fernanda', at: later(41), text: 'And the workshop apprentice is Tomás, 17, from the industrial school. When the lathe made a noise he took a step towards it. Zé has already given him a drawer.', reactions: { '❤️': 18, '🎉': 5 } },
    ],
  },
  {
    key: 'maths-hour',
    by: 'chiara',
    at: workday(2, '11:20'),
    text: 'Maths hour today had nineteen people, seven of them from production, one in boots. Zé Manel took home the moon’s number, 12.4206 hours against a day’s 24, and wants to turn it into teeth. We’re building the machine. #maths #tides',
    reactions: { '❤️': 13, '🎉': 8, '💡': 4 },
    replies: [
      { by: 'ze_manel', at: later(22), text: '37 over 59, times 85 over 103. Four wheels. It’ll be wrong by four and a half minutes in a hundred years. I’ll oil it.', reactions: { '💡': 9, '❤️': 6 } },
      { by: 'sunhao', at: workday(1, '08:50'), text: '如果要十个一样的轮子，二号线晚上可以练手。尺寸发来。', reactions: { '🎉': 8 } },
    ],
  },
  {
    key: 'letter-from-viana',
    by: 'isabel',
    at: workday(2, '14:45'),
    text: 'A letter, on paper, from the duty office in Viana: “Both herons agree. On the night of the outage somebody from your house rang us before we noticed. We’ve been customers for eighteen years and would like to stay.” It hangs by the coffee machine.',
    reactions: { '❤️': 26, '🎉': 4 },
    replies: [
      { by: 'amara', at: later(8), text: 'To be exact: they rang us, and then we rang everyone else. But I’ll let them have it.', reactions: { '😄': 14 } },
      { by: 'mia', at: later(25), text: 'And it was morning. I used to edit letters; one leaves the good ones alone.', reactions: { '😄': 10, '❤️': 4 } },
    ],
  },
  {
    key: 'ladder-answer',
    channel: 'ask',
    by: 'anke',
    at: workday(3, '15:10'),
    text: 'Late answer to Ole’s second question, why the ladders are on the weather side: because harbours build them where boats don’t moor, and boats moor in the lee. I asked eleven harbour masters. Two are now thinking about it.',
    reactions: { '💡': 9, '😄': 5 },
    replies: [{ by: 'ole', at: later(12), text: 'Third question is ready, but I’ve used up my three weeks.', reactions: { '😄': 8 }, replies: [{ by: 'anke', at: later(2), text: 'Extended.', reactions: { '❤️': 11 } }] }],
  },
  {
    key: 'zhongwen-heron',
    channel: 'zhongwen',
    by: 'marta',
    at: workday(4, '09:20'),
    text: '我今天学了一个成语：脚踏实地。Is it what I think: feet on real ground? May I put it on the bracket’s page?',
    reactions: { '❤️': 5 },
    replies: [
      { by: 'heyutong', at: later(9), text: '正是。用在支架说明书上，全公司最贴切的一次。', reactions: { '😄': 8, '👍': 3 } },
      { by: 'huangzhiqiang', at: later(21), text: '对我们现场的人来说，“脚踏湿地”更准确。', reactions: { '😄': 15 } },
    ],
  },
  {
    key: 'priya-gull',
    channel: 'sensors',
    by: 'priya',
    at: workday(4, '11:00'),
    text: 'Eleven species of gull, standing and flying, 80 GHz, all plots: the study is public now. Conclusion: a herring gull has the radar cross-section of a dinner plate and worse manners. #radar',
    reactions: { '😄': 9, '💡': 5 },
    replies: [
      { by: 'ulrike', at: later(24), text: 'Uncertainty?', replies: [{ by: 'priya', at: later(6), text: 'Plus or minus one chip.', reactions: { '😄': 16 } }] },
      { by: 'wusiyuan', at: workday(3, '09:15'), text: '宁波这边可以补充白鹭本尊的数据。它站着不动，非常配合。', reactions: { '😄': 7, '💡': 3 } },
    ],
  },
  {
    key: 'yuan-henrik',
    channel: 'all-hands',
    by: 'henrik',
    at: workday(1, '10:05'),
    text: 'The quarter in five numbers: 61 gauges sold, 58 paid, margin 31 %, one currency I misjudged (−40,000 €), cash for eleven months. I don’t know yet what the yuan does; I’ll know how much we hedge by the end of the month. Questions here.',
    reactions: { '👍': 16, '❤️': 5 },
    replies: [
      { by: 'jonas', at: later(12), text: 'Eleven months: is that good? Honest question from somebody who thinks in weeks.', reactions: { '👍': 5 }, replies: [{ by: 'henrik', at: later(8), text: 'Below six I don’t sleep, above twelve I’d ask why we aren’t building something. Eleven is a calm night.', reactions: { '👍': 9, '😄': 4 } }] },
      { by: 'sunhao', at: later(19), text: '58 台付了款，另外 3 台是谁？', replies: [{ by: 'xujing', at: later(7), text: '都是我的客户，下周三前到账。我也欠一个“什么时候知道”。', reactions: { '😄': 9, '👍': 4 } }] },
      { by: 'grace', at: later(51), text: 'Note the sentence with the minus sign in it. He put it in the middle, where it can be seen. Thank you, Henrik.', reactions: { '❤️': 12 } },
    ],
  },
  {
    key: 'fish-again',
    channel: 'lunch-matosinhos',
    by: 'chiara',
    at: workday(1, '11:45'),
    text: 'Dona Alzira asks whether “the people who measure” come today. I said nine. She laughed and is laying for sixteen. 13:00. #lunch',
    reactions: { '😄': 8, '👍': 6 },
    replies: [
      { by: 'duarte', at: later(5), text: 'In. I have a new pigeon story. It’s short.', reactions: { '😄': 10 } },
      { by: 'samir', at: later(7), text: 'Two tables, then.', reactions: { '😄': 12 } },
    ],
  },
];
