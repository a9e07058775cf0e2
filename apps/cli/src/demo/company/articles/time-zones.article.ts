import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const timeZones: DemoArticle = {
  slug: 'shi-qu-bu-shi-yi-ge-shu-zi',
  blog: 'almanac-log',
  title: '时区不是一个数字',
  author: 'liuzimo',
  language: 'zh',
  category: '工程',
  tags: ['时间', '时区', 'almanac'],
  excerpt: '“加八小时不就行了？”不行。潮汐表服务里与时间有关的六条规矩，每一条背后都有一个港口打来的电话。',
  publishedAt: workday(18, '16:05'),
  notice: '“时区嘛，加八小时不就行了？”写了六条规矩，每条背后都有一个港口打来的电话。写代码的请看第三条，不写代码的请看第六条。 #时区',
  noticeReactions: { '👍': 8, '💡': 9 },
  reactions: { '👍': 5, '💡': 7 },
  markdown: `刚来的时候，我问前任：潮汐表里为什么存两个时间？他在注释里回答过了：*“Because the moon uses UTC and the harbour master doesn’t.”* 他叫雨果，已经去了山里，注释还在。

月亮不看当地时间。港务局长只看当地时间。我们坐在中间。

## 六条规矩

### 一、存的时候只有一种时间

所有测量值都以 UTC 存储。没有例外，没有“这个港口比较特殊”。特殊的是显示，不是存储。

### 二、时区是名字，不是数字

存 \`Europe/Lisbon\`，不存 \`+00:00\`。数字告诉你现在差多少，名字告诉你为什么，以及明年差多少。

~~~sql
-- 错：夏天就不对了
select measured_at + interval '1 hour' from reading;

-- 对：让规则库去操心
select measured_at at time zone harbour.time_zone
from reading join harbour using (harbour_id);
~~~

### 三、有的时间不存在，有的时间出现两次

春天拨快的那一夜，01:30 不存在；秋天拨慢的那一夜，01:30 有两个。潮汐表上如果恰好有一个高潮落在那一小时，你必须决定印什么。我们现在印两遍，后面跟 *(WEST)* 和 *(WET)*。第一年没印，维亚纳的值班员打来电话问：“到底哪一个？”

### 四、“明年”的规则还没定

有的国家提前两周宣布取消夏令时。已经印出去的表怎么办？我们在每张表的页脚写上规则库的版本号。规则变了，系统会列出受影响的港口，由人去打电话，不发自动邮件。

### 五、一天不一定有二十四小时

所以“昨天的平均水位”不能除以 1440。要除以真正的读数个数。这个错误在代码里活了三年，每年只错两天，误差半厘米。乌尔丽克是从一张图上看出来的，她说那条线“太自信了”。

### 六、问人，不要猜

> “早上的会”是谁的早上？

上个月，我们和德国同事约“九点”，三个地方的人各自准时到了，一共开了三个会。现在大家写时间时请写地名：*9:00 不来梅港*。比写 UTC 更不会错，因为没有人住在 UTC。

## 一张表

| 你想问 | 该用什么 |
| --- | --- |
| 什么时候测的 | UTC 时刻 |
| 港口墙上的钟几点 | 时刻 + 时区名字 |
| 每天早上八点提醒 | 当地时间 + 时区名字，每天重新算 |
| 某人的生日 | 日期，没有时区 |
| 潮汐的相位 | 从固定 UTC 起点算的小时数 |

最后一行，基娅拉会专门写。她的三十七个余弦，每一个都从同一个零点开始走。只要零点错一个小时，海就晚来一个小时。
`,
  discussion: [
    {
      by: 'tangshihan',
      at: later(16),
      text: '第六条我作证：那天我一个人在会议室里等了四十分钟，还给大家都倒了茶。',
      reactions: { '😄': 16 },
    },
    {
      by: 'jonas',
      at: later(28),
      text: 'Number six, in my words: “nobody lives in UTC”. I’ve changed our meeting template, it now asks for a place. 谢谢 @liuzimo',
      reactions: { '👍': 9, '💡': 3 },
    },
    {
      by: 'ulrike',
      at: later(75),
      text: 'I stand by it. The line was too confident.',
      reactions: { '😄': 12 },
    },
    {
      by: 'yusuf',
      at: later(90),
      text: 'Ships keep their own time and tell everybody at noon. Eleven years of that and I still missed your meeting. Good piece; I read it through the translator and then with you, which was better. #时区',
      reactions: { '❤️': 6 },
    },
  ],
};
