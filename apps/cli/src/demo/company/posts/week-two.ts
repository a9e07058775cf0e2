import type { DemoThread } from '../demo-company.js';
import { later, workday } from '../moments.js';

/** 15 to 11 working days ago, apart from the outage. */
export const weekTwo: readonly DemoThread[] = [
  {
    key: 'save-draft',
    by: 'marta',
    at: workday(15, '10:05'),
    text: 'Found in the Portuguese screens: “Save draft” has been translated as “guardar a corrente de ar”. For three years, harbour masters from Viana to Faro have been keeping their draughts with us. #translation',
    reactions: { '😄': 24 },
    replies: [
      {
        by: 'isabel',
        at: later(7),
        text: 'They noticed. In Setúbal they say “close the window, I’ve saved it”. I’d be sorry to lose it.',
        reactions: { '😄': 15 },
      },
      {
        by: 'heyutong',
        at: later(13),
        text: '中文版以前把 “high water” 翻成“高水”，听起来像骂人。我改过来的时候，港口的人说还挺怀念。 #翻译',
        reactions: { '😄': 10 },
      },
      {
        by: 'jonas',
        at: later(21),
        text: 'German: “Gauge sleeps” was “Pegel schlummert”. That stays. I’m prepared to fight.',
        reactions: { '😄': 12, '❤️': 5 },
        replies: [{ by: 'marta', at: later(4), text: 'It’s in the style guide now, as the exception. You may put the sword down.', reactions: { '😄': 8 } }],
      },
    ],
  },
  {
    key: 'near-by-person',
    channel: 'almanac',
    by: 'heyutong',
    at: workday(15, '16:40'),
    text: '站点页多了一个字段，叫“旁边的人”：名字、电话、喜欢什么。志强已经填了 41 个，第一个是守灯塔的老陈：五号电池。 #almanac',
    reactions: { '❤️': 7, '👍': 5 },
    replies: [
      {
        by: 'jonas',
        at: later(25),
        text: 'On the page it’s called “Who is next to it”. I tried “local contact” and it made a neighbour sound like a plug.',
        reactions: { '👍': 5, '😄': 4 },
      },
      { by: 'ada', at: later(38), text: 'It’s personal data of people who never signed up for us, so: only field service and support see it, and it’s deleted on request. Is that written down where they can read it?', reactions: { '👍': 6, '💡': 3 } },
      { by: 'heyutong', at: workday(14, '09:25'), text: '写好了，一页纸，志强下次带给他们，愿意的签字。', reactions: { '👍': 6 } },
    ],
  },
  {
    key: 'it-one-door',
    channel: 'it-notices',
    by: 'tom',
    at: workday(12, '09:00'),
    text: 'In three working days we move to one sign-in. What you do: bring your key or phone, sign in once, done. Takes two minutes. Nadia, 顾明 and I sit in the three canteens that morning with croissants, Franzbrötchen and 包子. #sso',
    reactions: { '👍': 13, '🎉': 5 },
    replies: [
      { by: 'catarina', at: later(12), text: 'Two people are on a pier without network that day. Can they do it the day before?', replies: [{ by: 'tom', at: later(6), text: 'Yes, or on the pier: the code on the phone works without network. Nadia tested it up to the knee.', reactions: { '😄': 6, '👍': 4 } }] },
      { by: 'ze_manel', at: later(33), text: 'The password is on the lathe. It has been on the lathe since 2009.', reactions: { '😄': 12 }, replies: [{ by: 'tom', at: later(9), text: 'I know, Zé. Everybody knows. That’s rather why.', reactions: { '😄': 14 } }] },
      { by: 'sunhao', at: later(20), text: '包子是什么馅的？这个决定我几点到。', reactions: { '😄': 8 }, replies: [{ by: 'guming', at: later(3), text: '鲜肉和雪菜。八点前到有豆浆。', reactions: { '🎉': 6 } }] },
    ],
  },
  {
    key: 'it-tonight',
    channel: 'it-notices',
    by: 'nadia',
    at: workday(10, '15:30'),
    text: 'Tonight 22:00 to 22:30 Bremerhaven time: the wiki and the travel forms are away while they learn the new door. Everything else stays. If something still asks for an old password in the morning, tell us rather than type it.',
    reactions: { '👍': 9 },
  },
  {
    key: 'it-done',
    channel: 'it-notices',
    by: 'tom',
    at: workday(9, '11:40'),
    text: 'Done. 41 of 41 signed in, three with the help of pastry. Two places had been forgotten (the plotter, and a thing in the boiler room that turns out to be load-bearing). Thank you for being early and kind. #sso',
    reactions: { '🎉': 16, '👍': 6 },
    replies: [
      { by: 'leonor', at: later(10), text: 'What does the thing in the boiler room do?', replies: [{ by: 'tom', at: later(5), text: 'Time. It’s the clock that the old time clock asks. It has been up for 3,112 days. I’ve put a rope around it.', reactions: { '😄': 15 } }] },
    ],
  },
  {
    key: 'gale-ningbo',
    by: 'shenjiayi',
    at: workday(11, '08:10'),
    text: '大风蓝色预警：今天下午两点以后厂里停室外作业，班车提前到三点半。在家的请留在家。食堂中午照常，有年糕汤。 #宁波',
    reactions: { '👍': 11 },
    replies: [
      { by: 'sunhao', at: later(14), text: '棚子已经加固，样机都收进来了。年糕汤几点？', reactions: { '😄': 5 } },
      { by: 'zhaomeiling', at: later(19), text: '我做的，十一点半。先到先得，后到有记录。', reactions: { '😄': 9 } },
      {
        by: 'grace',
        at: workday(11, '08:20'),
        text: 'Only reading this now: please nobody be brave for a delivery date. If trucks wait, they wait. Write when you’re all home?',
        reactions: { '❤️': 8 },
        replies: [{ by: 'shenjiayi', at: later(45), text: '全部到家，点过名了：连班组一共 26 人，加上保安室的猫。', reactions: { '❤️': 15, '😄': 6 } }],
      },
      { by: 'wusiyuan', at: workday(10, '09:10'), text: '码头样机昨夜数据：阵风 27 米每秒，水位曲线干净得像在浴缸里。 #garca4', reactions: { '🎉': 8, '👍': 6 } },
    ],
  },
  {
    key: 'shihan-asks',
    channel: 'ask',
    by: 'tangshihan',
    at: workday(13, '16:20'),
    text: '想问一个很基础的问题：为什么有的港口一天两次高潮，有的只有一次？客户问我，我背得出答案，但不懂。',
    reactions: { '👍': 6 },
    replies: [
      {
        by: 'chiara',
        at: later(14),
        text: 'Not basic at all! Two bulges of water, Earth turns under both: two tides. But the moon is tilted, so one bulge is bigger. In some basins the coast lets only the once-a-day part ring, like a glass that answers one note.',
        reactions: { '💡': 9, '👍': 3 },
        replies: [
          { by: 'liuzimo', at: later(7), text: '翻译：海盆像杯子，敲不同的音，只有一个音会响。北部湾就是只响“一天一次”那个音。', reactions: { '💡': 8, '❤️': 3 } },
        ],
      },
      {
        by: 'huangzhiqiang',
        at: later(9),
        text: '北海我去过，一天一次，大家作息很规律。', reactions: { '😄': 6 },
      },
      { by: 'yusuf', at: later(26), text: 'And in Istanbul there’s nearly none. We have currents instead, and opinions.', reactions: { '😄': 9 } },
      { by: 'tangshihan', at: later(41), text: '懂了！十分钟三个国家。以后客户问，我就说杯子。', reactions: { '❤️': 8, '🎉': 3 } },
    ],
  },
  {
    key: 'lorry-four-mm',
    channel: 'field-notes',
    by: 'catarina',
    at: workday(13, '14:30'),
    text: 'Setúbal: the level rose by 3 mm overnight and stayed. Before anybody rings the newspapers: there’s a new dent in the quay and a lorry driver who doesn’t want to talk. Rui levels it at the next low water. #datum',
    reactions: { '😄': 10, '👀': 3 },
    replies: [
      { by: 'ines', at: later(9), text: 'A lorry AGAIN. I’m going to make a map of lorries.', reactions: { '😄': 13 } },
      { by: 'rui', at: workday(12, '16:20'), text: 'Levelled: the bracket is 3.1 mm lower. Nail is innocent. The driver has apologised to the nail.', reactions: { '👍': 8, '😄': 6 } },
    ],
  },
  {
    key: 'zhong-tea',
    channel: 'zhongwen',
    by: 'fernanda',
    at: workday(11, '09:40'),
    text: '下个月来宁波。请教：送王厂长什么茶？我不想送错。沙丁鱼罐头已经有了。',
    reactions: { '❤️': 6 },
    replies: [
      { by: 'xujing', at: later(10), text: '他喝了三十年的绿茶，你送一罐葡萄牙的亚速尔茶，他没喝过，会讲一年。', reactions: { '💡': 6, '👍': 4 } },
      { by: 'zhengkai', at: later(16), text: '沙丁鱼请放托运。上次随身带，安检开了一罐。 全飞机都知道了。', reactions: { '😄': 14 } },
      { by: 'wangjianguo', at: later(30), text: '我在这个群里。不过当我没看见。', reactions: { '😄': 18 } },
    ],
  },
  {
    key: 'standards-footnote',
    channel: 'reading-room',
    by: 'marta',
    at: workday(12, '17:30'),
    text: 'Best footnote I’ve read this year, in a tide gauge manual of 1911: “The observer is reminded that the sea is not at fault.” #books',
    reactions: { '😄': 12, '❤️': 7 },
    replies: [
      { by: 'henrik', at: later(25), text: 'May I use it for the budget? “The reader is reminded that the invoice is not at fault.”', reactions: { '😄': 9 } },
      { by: 'ines', at: later(34), text: 'I know that manual! Page 64. The copy in the archive has “but nor am I” pencilled beside it.', reactions: { '😄': 11, '❤️': 4 } },
    ],
  },
  {
    key: 'portugal-invoice',
    channel: 'customers',
    by: 'lars',
    at: workday(11, '11:15'),
    text: 'The tender in Świnoujście asks for “sea ice resistance, class to be stated by bidder”. What do we state? I’d like not to invent a class.',
    replies: [
      { by: 'isabel', at: later(12), text: 'State what was tested: −40 °C, 72 hours, in Ningbo’s cold chamber, with the report. No class. Ports respect a report.', reactions: { '👍': 4 } },
      { by: 'xujing', at: later(20), text: '报告编号在 Garça 4 试验包里，英文版第 12 页，@wusiyuan 连冰的照片都有。', reactions: { '👍': 3 }, replies: [{ by: 'lars', at: later(8), text: 'A photograph of the ice! This tender is going to be fun to read. Thank you both.', reactions: { '😄': 4 } }] },
    ],
  },
];
