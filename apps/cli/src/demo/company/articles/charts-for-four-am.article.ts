import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const chartsForFourAm: DemoArticle = {
  slug: 'ling-chen-si-dian',
  blog: 'almanac-log',
  title: '凌晨四点的图表',
  author: 'heyutong',
  coAuthors: ['jonas'],
  language: 'zh',
  category: '设计',
  tags: ['设计', '图表', 'almanac'],
  excerpt: '在值班室坐了两个夜班以后，我们删掉了一半的图表。剩下的那一半，终于有人看了。',
  publishedAt: workday(2, '15:40'),
  notice: '在镇海值班室坐了两个夜班，回来把首页删掉一半：留下水位、趋势、“这个数字多老了”。为什么删，怎么删，删了之后谁打来电话。 #设计',
  noticeReactions: { '❤️': 8, '👍': 9, '💡': 5 },
  reactions: { '❤️': 6, '👍': 5 },
  markdown: `设计师都喜欢白天工作。我们的用户不是。

上个月我在镇海的值班室坐了两个夜班。值班员姓胡，五十三岁，眼镜推在额头上。屏幕上开着我们的首页：六张图，四种颜色，一个会转的地球。从夜里十点到早上六点，他一共看了它十一次，每次不超过三秒。

我问他看什么。他指着左下角一个很小的数字：“看这个。”

那个数字是水位。我把它放在左下角，因为中间要留给地球。

## 他真正要问的

我把两夜里他看屏幕的原因都记了下来：

1. 现在多高？（七次）
2. 在涨还是在落？（三次）
3. 这个数是不是卡住了？（一次）

第三个问题只问了一次，但他为此打了一个电话，走到窗口，用手电照了水尺。那一次我们的数据晚了三分钟，页面上没有说。

> 我不怕它错，我怕它不告诉我它错了。
>
> — 胡师傅，凌晨四点十分

两个星期以后，Almanac 真的晚了四十一分钟。页面还是没有说。

## 删

回来以后，我和约纳斯做了一件很简单的事：把首页每个东西写在便利贴上，问“三秒钟里用得上吗”。用不上的，不扔，放到第二页去。

| 东西 | 三秒钟里 | 去了哪里 |
| --- | --- | --- |
| 水位 | 用得上 | 中间，最大 |
| 涨落箭头 | 用得上 | 水位旁边 |
| 这个数多老了 | 用得上 | 水位下面，十分钟后变灰 |
| 今天的潮汐曲线 | 有时 | 下方，一条线 |
| 风 | 有时 | 右边 |
| 会转的地球 | 用不上 | 没有了 |
| 六个月的统计 | 用不上 | 第二页 |

地球是我画的，画了三个星期。删的时候手有一点重。

## 颜色

夜里的值班室是暗的，白色背景像开了一盏灯。我们现在只用三种颜色：底色、字色，和一种*只在需要人起身的时候*才出现的橙色。如果橙色出现得太多，说明我们的阈值错了，不是人错了。

约纳斯坚持所有信息不能只靠颜色表达，所以橙色旁边总有一个字。胡师傅有一点色弱，他没有告诉过任何人，是约纳斯看出来的。

## 删了之后

新首页上线五天，来了三个电话：

- 一个问地球去哪儿了（他女儿喜欢）；
- 一个问能不能再大一点；
- 一个是胡师傅，他说：“现在不用戴眼镜了。”

第三个电话我录了音，当然问过他。累的时候听一听。
`,
  discussion: [
    {
      by: 'tangshihan',
      at: later(19),
      text: '“问地球去哪儿了”的那个电话是我接的。我告诉他女儿：地球去睡觉了，凌晨四点了。',
      reactions: { '😄': 14, '❤️': 9 },
    },
    {
      by: 'jonas',
      at: later(40),
      text: 'English summary: two night shifts, eleven glances, three seconds each. We deleted everything that doesn’t answer within three. My share was the grey after ten minutes.',
      reactions: { '👍': 10 },
    },
    {
      by: 'grace',
      at: later(70),
      text: '“I don’t mind it being wrong, I mind it not telling me.” I’d hang that over my own desk too. @heyutong, may I come along to the next night shift?',
      reactions: { '❤️': 11 },
      replies: [
        { by: 'heyutong', at: workday(1, '09:02'), text: '当然可以。带厚袜子，胡师傅那里空调很冷。', reactions: { '😄': 8 } },
      ],
    },
  ],
};
