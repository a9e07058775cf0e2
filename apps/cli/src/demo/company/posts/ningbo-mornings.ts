import type { DemoThread } from '../demo-company.js';
import { later, workday } from '../moments.js';

/** Mornings in Ningbo, before the other two offices are awake. */
export const ningboMornings: readonly DemoThread[] = [
  {
    key: 'nb-bus',
    by: 'shenjiayi',
    at: workday(19, '08:20'),
    text: '班车本周起改走江南路，七点零五在地铁口上车。找不到车的请打电话，不要在群里问“车呢”。 #宁波',
    reactions: { '👍': 8 },
    replies: [
      { by: 'zhengkai', at: later(6), text: '车呢？', reactions: { '😄': 12 } },
      { by: 'shenjiayi', at: later(9), text: '郑凯的报销这个月最后一个处理。', reactions: { '😄': 16 } },
    ],
  },
  {
    key: 'nb-jig',
    channel: 'production',
    by: 'sunhao',
    at: workday(18, '10:15'),
    text: '新夹具试了一上午：装一个盖子从 95 秒到 38 秒，主要是少了八颗螺丝，剩下的功劳归夹具，也就是我。 #质量',
    reactions: { '👍': 7, '😄': 4 },
    replies: [
      { by: 'zhaomeiling', at: later(14), text: '数据漂亮。夹具编号贴了吗？', replies: [{ by: 'sunhao', at: later(3), text: '贴了。在您问之前三分钟贴的。', reactions: { '😄': 9 } }] },
      { by: 'wangjianguo', at: later(30), text: '让小林也试一遍。你做的夹具，别人用着顺，才算顺。', reactions: { '👍': 6 } },
    ],
  },
  {
    key: 'nb-cold',
    channel: 'sensors',
    by: 'wusiyuan',
    at: workday(17, '09:05'),
    text: '零下四十度，七十二小时，六台全部活着出来。屏幕慢得像早上九点的我，但是读数一个没少。报告写好了，第 12 页有冰。 #garca4',
    reactions: { '🎉': 8, '😄': 4 },
    replies: [
      { by: 'zhouxiaolan', at: later(15), text: '睡眠电流呢？', replies: [{ by: 'wusiyuan', at: later(4), text: '88 µA。比常温还低 2，我量了三遍才敢写。', reactions: { '💡': 4, '👍': 4 } }] },
      { by: 'fangxiao', at: later(28), text: '第三台我起名叫“企鹅”，能不能不要拿去做跌落试验……', reactions: { '😄': 9, '❤️': 3 }, replies: [{ by: 'wusiyuan', at: later(6), text: '企鹅免试。换“海象”去。', reactions: { '😄': 8 } }] },
    ],
  },
  {
    key: 'nb-interview',
    channel: 'zhongwen',
    by: 'tangshihan',
    at: workday(16, '10:40'),
    text: '请教大家：英文邮件里 “Noted with thanks” 听起来是客气还是生气？葡萄牙客户连发了三封。',
    reactions: { '😄': 6 },
    replies: [
      { by: 'xujing', at: later(7), text: '第一封客气，第三封生气。打电话。', reactions: { '😄': 8, '👍': 4 } },
      { by: 'mia', at: workday(16, '09:20'), text: '“Noted” ist eine Tür, die leise zugemacht wird. Anrufen.', reactions: { '👍': 4, '😄': 3 } },
      { by: 'tangshihan', at: workday(15, '09:10'), text: '打了。他的键盘坏了，只会按快捷回复。 没有生气。', reactions: { '😄': 17 } },
    ],
  },
  {
    key: 'nb-ping',
    channel: 'it',
    by: 'guming',
    at: workday(13, '09:40'),
    text: '二号会议室的投影连不上，查了四十分钟。原因：有人为了给手机充电，拔了交换机。线已贴标签：“拔我之前先打给顾明”。',
    reactions: { '😄': 3 },
    replies: [{ by: 'tom', at: workday(13, '08:50'), text: 'Could you send me twenty of those labels? With your number. For all three offices.', reactions: { '😄': 3 } }],
  },
  {
    key: 'nb-basketball',
    channel: 'off-shift',
    by: 'sunhao',
    at: workday(9, '12:20'),
    text: '周末和隔壁阀门厂打球，还差一个中锋。身高不限，能来就是中锋。',
    reactions: { '😄': 8, '👍': 4 },
    replies: [
      { by: 'wusiyuan', at: later(10), text: '我可以。我只会传球。', reactions: { '😄': 5 } },
      { by: 'guming', at: later(16), text: '我修记分牌。', reactions: { '😄': 9 } },
      { by: 'sunhao', at: workday(6, '08:30'), text: '结果：58 比 61。记分牌运行正常。', reactions: { '😄': 12 } },
    ],
  },
  {
    key: 'nb-translate',
    channel: 'ask',
    by: 'liuzimo',
    at: workday(4, '10:30'),
    text: '葡萄牙语的 “desenrascanço” 中文怎么翻？Samir 在评审里写了三次，我猜是夸我。',
    reactions: { '😄': 5 },
    replies: [
      { by: 'xujing', at: later(8), text: '没有标准翻译。大意：东西坏了、说明书丢了、店也关了，但是你修好了。', reactions: { '💡': 9, '😄': 6 } },
      { by: 'huangzhiqiang', at: later(14), text: '中文叫“上岛”。', reactions: { '😄': 13 } },
      { by: 'samir', at: workday(4, '09:10'), text: 'It’s praise. It’s also why I’d like a test for that one function.', reactions: { '😄': 12 } },
    ],
  },
  {
    key: 'nb-soup',
    channel: 'production',
    by: 'zhaomeiling',
    at: workday(1, '09:00'),
    text: '供应商审核通过：螺丝洗净度三批合格，表面状态一栏从此有字。年糕汤今天中午开锅，算是庆祝，也算是记录。 #质量',
    reactions: { '🎉': 9, '❤️': 4 },
    replies: [
      { by: 'sunhao', at: later(5), text: '已经排在门口了。', reactions: { '😄': 7 } },
      { by: 'teresa', at: workday(1, '08:40'), text: 'Three clean batches! I’ll write the supplier something nice for once. Draft one is only slightly sharp.', reactions: { '😄': 8 } },
    ],
  },
];
