import type { DemoThread } from '../demo-company.js';
import { later, workday } from '../moments.js';

/** The oldest week, 20 to 16 working days ago. */
export const weekOne: readonly DemoThread[] = [
  {
    key: 'who-winds',
    by: 'ines',
    at: workday(20, '11:02'),
    text: 'The 1938 gauge in the corridor stopped at 04:17, two nights ago. Who has winding duty? There is a list. The list says “Duarte (probably)”.',
    reactions: { '😄': 9, '👀': 4 },
    replies: [
      {
        by: 'duarte',
        at: later(6),
        text: 'Probably was me, yes. I was with the pigeons. I’ll wind it now and write an apology to the sea.',
        reactions: { '😄': 11 },
        replies: [
          {
            by: 'ines',
            at: later(9),
            text: 'There is now a gap of 30 h 45 min in an unbroken record of… four months. So no monument yet.',
            reactions: { '😄': 8 },
          },
        ],
      },
      {
        by: 'tom',
        at: later(31),
        text: 'I can monitor it. Nadia says that an alarm for a clock is where she hands in her notice.',
        reactions: { '😄': 15 },
        replies: [
          { by: 'nadia', at: later(5), text: 'I said I’d think about it, and look at the door while thinking.', reactions: { '😄': 8 } },
        ],
      },
    ],
  },
  {
    key: 'third-attempt',
    channel: 'garca-4',
    by: 'priya',
    at: workday(19, '11:20'),
    text: 'Third attempt at the radio certificate starts tomorrow. The 3 dB at 78.2 GHz came from the display cable. I found it with copper tape, patience and a gull-shaped hole in my calendar. #garca4',
    reactions: { '🎉': 7, '👍': 9, '💡': 3 },
    replies: [
      {
        by: 'leonor',
        at: later(17),
        text: 'If the cable moves 8 mm to the left it runs behind the rib and you don’t need the tape. New lid drawing by tonight?',
        reactions: { '💡': 6, '👍': 4 },
        replies: [
          {
            by: 'priya',
            at: later(11),
            text: 'Measured with the cable held there by hand: −4.1 dB. By hand isn’t certifiable, so yes please, drawing.',
            reactions: { '😄': 5 },
          },
        ],
      },
      {
        by: 'zhaomeiling',
        at: workday(18, '09:10'),
        text: '新图纸收到请走变更流程，编号 ECR-0412，两个厂同时改。没记录，就没发生。 #garca4',
        reactions: { '👍': 5 },
        replies: [{ by: 'leonor', at: workday(18, '08:50'), text: 'ECR-0412 is filed, in both languages, before my coffee.', reactions: { '👍': 6, '❤️': 2 } }],
      },
    ],
  },
  {
    key: 'what-is-datum',
    channel: 'ask',
    by: 'marta',
    at: workday(18, '09:15'),
    text: 'Writing the glossary: what do you call a “datum” in your harbours, and is it one thing? In four manuals I find four words. Asking Portugal, Germany, China and whoever else has a zero. #datum',
    reactions: { '👀': 5, '💡': 2 },
    replies: [
      {
        by: 'xujing',
        at: later(14),
        text: '中文至少有三个：基准面、深度基准面、高程基准。港口的人说“零点”，写合同的人说“85 高程”，两边说的不是一个零。',
        reactions: { '💡': 8 },
      },
      {
        by: 'anke',
        at: later(26),
        text: 'Normalhöhennull für die Behörde, Kartennull für die Schiffer, Pegelnull für uns. Drei Nullen, drei Höhen.',
        reactions: { '😄': 4, '💡': 4 },
      },
      {
        by: 'ines',
        at: later(33),
        text: 'In Portuguese it depends on who is paying. I’ll write you a proper answer, it won’t fit here. Give me a day and a railway station.',
        reactions: { '👀': 6, '😄': 5 },
        replies: [
          {
            by: 'marta',
            at: later(4),
            text: 'I asked for a word and I’m getting a railway station. I’ve worked here long enough to say: lovely.',
            reactions: { '😄': 7 },
          },
        ],
      },
      {
        by: 'ze_manel',
        at: later(71),
        text: 'In the workshop zero is where you set the dial. Then you tell the next man.',
        reactions: { '❤️': 10, '👍': 6 },
      },
    ],
  },
  {
    key: 'grilled-fish',
    channel: 'lunch-matosinhos',
    by: 'samir',
    at: workday(17, '11:35'),
    text: 'Fish at Dona Alzira’s, 13:00. Last time nine said yes and fourteen came. I’m booking for fourteen. #lunch',
    reactions: { '👍': 9, '❤️': 3 },
    replies: [
      { by: 'ada', at: later(4), text: 'In. I owe @ines an answer about nulls.', reactions: { '👀': 3 } },
      {
        by: 'chiara',
        at: later(7),
        text: 'In. High water is at 13:12, so we could pretend it’s field work.',
        reactions: { '😄': 6 },
        replies: [{ by: 'catarina', at: later(5), text: 'Field work needs a form. I accept the form in sea bream.', reactions: { '😄': 8 } }],
      },
      { by: 'teresa', at: later(15), text: 'Sim! Sentem-me longe do Duarte, que ele conta a história do pombo.', reactions: { '😄': 9 } },
      { by: 'duarte', at: later(19), text: 'It’s a very short story.', reactions: { '😄': 5 } },
      { by: 'samir', at: later(160), text: 'Sixteen. It wasn’t short.', reactions: { '😄': 13 } },
    ],
  },
  {
    key: 'measure-words',
    channel: 'zhongwen',
    by: 'jonas',
    at: workday(17, '08:40'),
    text: 'Frage an die 中文角: is it 一个验潮仪 or 一台验潮仪? My book says 个 is always fine. 诗涵’s face said otherwise.',
    reactions: { '😄': 5 },
    replies: [
      {
        by: 'tangshihan',
        at: later(8),
        text: '一台。机器用“台”。说“一个”大家也懂，就像你说 “der Pegel, die Pegel, das Pegel”，也懂。',
        reactions: { '😄': 9, '💡': 3 },
        replies: [
          {
            by: 'jonas',
            at: later(7),
            text: 'Ouch. 一台。谢谢。And a heron?',
            replies: [
              {
                by: 'heyutong',
                at: later(9),
                text: '一只白鹭。但是白鹭四号是一台。如果你爱上它了，可以偷偷说一只。',
                reactions: { '❤️': 9, '😄': 6 },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'mussels-on-c2',
    channel: 'field-notes',
    by: 'rui',
    at: workday(16, '12:25'),
    text: 'Peniche, pier C. The stilling well of the old float gauge: 31 cm inside diameter, of which 22 cm are mussels. The float was held up by lunch. Cleaned; the level dropped by four centimetres, and so did a politician’s flood warning.',
    reactions: { '😄': 13, '👍': 6 },
    replies: [
      {
        by: 'ines',
        at: later(40),
        text: 'Did you photograph before and after, with the nail? I’ll have to correct two years of readings and I’d like to enjoy it.',
        replies: [
          { by: 'rui', at: later(25), text: 'Nail, mussels, ruler, no thumb. You’ve trained me.', reactions: { '😄': 9, '👍': 3 } },
        ],
      },
      { by: 'lars', at: later(55), text: 'May I tell customers this as the reason for radar? With the photograph? It’s better than our brochure.', reactions: { '👍': 5 } },
      { by: 'isabel', at: later(75), text: 'You may. Without the politician.', reactions: { '😄': 12 } },
    ],
  },
  {
    key: 'reading-wegener',
    channel: 'reading-room',
    by: 'ulrike',
    at: workday(18, '17:15'),
    text: 'Rachel Carson, “The Sea Around Us” (1951). The chapter on tides is still the best that a non-specialist can read, and some specialists. I have two copies; one is in the Bremerhaven kitchen, one isn’t to leave my desk. #books',
    reactions: { '❤️': 6, '👍': 4 },
    replies: [
      { by: 'chiara', at: later(20), text: 'Yes! It made me a physicist. My mother blames it to this day.', reactions: { '😄': 5 } },
      {
        by: 'liuzimo',
        at: workday(17, '09:30'),
        text: '中译本《我们周围的海洋》，宁波图书馆有，我借了，看完放茶水间。 #好书',
        reactions: { '👍': 4 },
      },
    ],
  },
  {
    key: 'parking',
    channel: 'production',
    by: 'fernanda',
    at: workday(19, '08:15'),
    text: 'O camião das chapas chega às onze e fica quarenta minutos. Quem estacionou à frente do portão 2: o Zé tem uma empilhadora e pouca paciência.',
    reactions: { '😄': 7, '👍': 3 },
    replies: [
      { by: 'teresa', at: later(11), text: 'Era eu. Já não é.', reactions: { '😄': 8 } },
      { by: 'ze_manel', at: later(16), text: 'Pena. Já tinha aquecido a empilhadora.', reactions: { '😄': 11 } },
    ],
  },
  {
    key: 'line-two',
    channel: 'production',
    by: 'sunhao',
    at: workday(17, '16:50'),
    text: '二号线今天满 30 天零返工。奖品是食堂多加一个鸡腿，已经和大师傅谈好了，每人一个。 #质量',
    reactions: { '🎉': 9, '😄': 3 },
    replies: [
      { by: 'zhaomeiling', at: later(8), text: '记录我核过了，是真的。鸡腿也请做记录。', reactions: { '😄': 8 } },
      { by: 'wangjianguo', at: later(15), text: '三十天是大家的，第三十一天也是。', reactions: { '👍': 7 } },
    ],
  },
];
