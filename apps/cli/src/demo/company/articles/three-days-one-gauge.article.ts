import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const threeDaysOneGauge: DemoArticle = {
  slug: 'san-tian-liang-ye',
  blog: 'from-the-quay',
  title: '三天两夜，换一台验潮仪',
  author: 'huangzhiqiang',
  language: 'zh',
  category: '现场',
  tags: ['现场', '嵊泗', '安装'],
  excerpt: '去嵊泗换一台验潮仪，计划一天，用了三天。一份流水账，附给下一个去的人的清单。',
  publishedAt: workday(16, '15:30'),
  notice: '去嵊泗换一台机器，计划一天，用了三天。写了份流水账，最后有清单，给下一个去的人。榨菜带少了。 #现场',
  noticeReactions: { '❤️': 11, '😄': 7, '👍': 6 },
  reactions: { '❤️': 7, '👍': 4 },
  markdown: `上周去嵊泗，换一台用了九年的旧仪器。任务单上写着：一天，一人，天气良好。三项都不准。

## 第一天

早上六点的船。到码头才知道，岛上的小船昨天坏了，修船的师傅去喝喜酒了。等到下午两点，师傅来了，脸是红的，手是稳的，二十分钟修好。

到礁石上已经四点，潮水正在涨。旧仪器的支架锈得和石头长在了一起，四颗螺栓拧断了三颗。天黑前拆不下来，只能先把数据取了。九年，一天没有断过。我在心里给它敬了个礼。

晚上住在灯塔旁边的值班房。老陈守了二十二年的灯塔，问我来换什么。我说量水的。他说：“我也量水。”然后给我看他的本子：每天两次，高潮低潮，铅笔，从 2004 年开始。

## 第二天

起风了，船不来。也好，我在值班房里把老陈的本子拍了照，和旧仪器的记录对了一下午。

| | 老陈的本子 | 旧仪器 |
| --- | --- | --- |
| 记录年数 | 22 年 | 9 年 |
| 每天 | 2 次 | 1440 次 |
| 高潮时间平均相差 | — | 4 分钟 |
| 中断 | 3 天（他结婚） | 0 天 |

平均差四分钟。他说有时候要先吃饭。

傍晚风小了一点，请岛上的渔船送我上礁石，用角磨机把最后一颗螺栓切掉。旧仪器下来的时候，背面住着一家螃蟹。我把它们送回了水里，一共七只。

## 第三天

新的是白鹭三号（四号还没出厂，等不及了）。打孔、下膨胀螺栓、上支架、调水平、接电、对基准。最花时间的是对基准：从岛上的水准点引过来，隔着一道水沟，来回测了三遍，闭合差 1.4 毫米。伊内斯看了数据，只回了一个字：好。她的中文就会这一个字，但是用得很准。

下午三点，第一个读数：2.87 米。老陈看了一眼墙上的潮汐表，看了一眼手表，说：“差不多。”

这是我听过最高的评价。

## 给下一个去的人

- **螺栓**：别带扳手，带角磨机，外加两片备用片。
- **船**：前一天晚上打电话确认，当天早上再打一次，并且问清楚村里有没有人结婚。
- **水准仪**：三脚架的脚要缠布，石头滑。
- **吃的**：按计划天数乘以三。榨菜不嫌多。
- **礼物**：老陈不抽烟，喜欢收音机电池，五号。
- **时间**：低潮前两小时上礁石，低潮后一小时必须下来。不要讨价还价。

## 一点想法

我们总说我们的仪器“无人值守”。其实每台仪器旁边都有一个老陈。他们看着它，擦一擦太阳能板上的鸟粪，有风的时候去瞧一眼。他们不在我们的系统里，没有账号，也不写报告。

我建议每台仪器的档案里加一行：*旁边的人是谁，喜欢什么。*
`,
  discussion: [
    {
      by: 'heyutong',
      at: later(21),
      text: '最后一行我现在就加进 Almanac 的站点页：“旁边的人”。字段名我来想，你来填。',
      reactions: { '❤️': 12, '👍': 6 },
      replies: [
        { by: 'huangzhiqiang', at: later(13), text: '我有四十一个人要填，给我一个周末。', reactions: { '😄': 5, '❤️': 6 } },
      ],
    },
    {
      by: 'ines',
      at: later(36),
      text: '好. And: twenty-two years of pencil, twice a day! May I have the photographs? That notebook is a tide record. I mean it, it belongs in the archive. #现场',
      reactions: { '❤️': 10, '💡': 5 },
      replies: [
        { by: 'huangzhiqiang', at: workday(15, '09:12'), text: '照片已上传，一共 264 页。老陈说字丑，不好意思。', reactions: { '❤️': 9 } },
        { by: 'ines', at: workday(15, '09:40'), text: 'Tell him that his handwriting is better than the 1906 register’s, and that one is in a museum.', reactions: { '❤️': 11, '😄': 3 } },
      ],
    },
    {
      by: 'mia',
      at: later(95),
      text: 'For those without Chinese: a one-day job that took three, a lighthouse keeper with a notebook, seven crabs. The English version is on my desk and comes this week. The last line is the best one.',
      reactions: { '👍': 9 },
    },
  ],
};
