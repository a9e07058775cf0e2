import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const firmwareOverTheAir: DemoArticle = {
  slug: 'gu-jian-sheng-ji',
  blog: 'xiaolan',
  title: '给一台够不着的机器升级',
  author: 'zhouxiaolan',
  language: 'zh',
  category: '固件',
  tags: ['固件', 'ota', 'garca4'],
  excerpt: '验潮仪挂在海上，坐船要六个小时。升级失败不是重启一下的事。白鹭四号的空中升级是怎么做的，为什么分两个区，以及为什么第一件事是相信它会失败。',
  publishedAt: workday(7, '14:10'),
  notice: '写了一篇关于空中升级的文章：怎么给一台坐船六小时才能到的机器换程序，而不用坐船。附波形图三张，失败经验五条。 #固件 #garca4',
  noticeReactions: { '👍': 9, '💡': 8, '❤️': 3 },
  reactions: { '👍': 6, '💡': 5 },
  markdown: `我以前写电梯的固件。电梯升级失败，维修工骑电瓶车二十分钟就到了。现在我写验潮仪的固件，最远的一台在外海的礁石上，坐船六个小时，而且要看浪。黄志强去过一次，回来以后请我吃饭，席间只说了一句话：“下次别让我去。”

所以这篇文章的主题，其实是怎么让志强不用出海。

## 先假设它会失败

升级这件事，写教程的人都从“下载新版本”开始写。我建议从“断电”开始写。下载到一半断电，校验到一半断电，写完最后一个字节断电，切换分区的那一微秒断电。把这些时刻列在纸上，一个一个问：此刻断电，明天早上它还醒得过来吗？

我们列了十七个时刻。第一版设计里，有四个的答案是“不一定”。“不一定”在海上就是“不能”。

## 两个区，一个不动

做法并不新鲜：程序区分成 A 和 B。运行 A 的时候，新程序一块一块写进 B，每块 4 KB，带自己的校验。全部写完，再算一遍整体的签名。签名对了，才在一个单独的标志位里写下“下次试试 B”。

关键在“试试”两个字。

~~~c
/* 启动时：新程序只有三次机会，用完就回到旧的 */
slot_t choose_slot(boot_record_t *r) {
    if (r->trial == NONE) return r->good;
    if (r->attempts >= 3) { r->trial = NONE; save(r); return r->good; }
    r->attempts++;
    save(r);              /* 先记账，再冒险 */
    return r->trial;
}
~~~

注意顺序：先把次数加一存下来，再跳过去。如果反过来，新程序一启动就死，计数永远是零，机器会永远试下去。我们的云端前不久刚好上演了这样一出戏，阿达写了报告，我读的时候很有共鸣。

## 什么叫“成功”

新程序启动了，算成功吗？不算。能测水位了，算吗？也不算。我们的标准是四条，全部满足，它才能把自己标记为“好的”：

1. 连续十次测量，和旧程序最后十次相差不超过潮汐该有的变化；
2. 睡眠电流低于 120 µA；
3. 和云端说上一次话，并且听懂了回答；
4. 看门狗没有叫过。

第三条最重要。一台能测量、能睡觉、但再也不会说话的机器，从岸上看和沉了没有区别。

## 慢慢来

一包程序 212 KB。卫星链路每天只给我们 50 KB 的余量，所以升级要五天。一开始有人觉得太慢，后来没人提了：反正潮水也是一天两次，它不急。

| 阶段 | 台数 | 等多久 |
| --- | --- | --- |
| 办公室窗台 | 2 | 一天 |
| 宁波码头、马托西纽什码头 | 4 | 一周 |
| 坐车能到的 | 30 | 一周 |
| 坐船才能到的 | 其余 | 最后 |

> 王厂长看了这张表，说：和带徒弟一样，先在废料上练。

## 五条失败经验

- 校验要算两遍：写进去的时候一遍，读出来的时候一遍。闪存会骗人。
- 不要相信电池电压，要相信带负载时的电池电压。
- 日志也要有地方放。第一次失败时，我们连它为什么失败都不知道。
- 回滚要当作正常功能来测，每周测，不能只在演示时测。
- 猫不要放在实验台上。看门狗（我的猫）曾经成功触发过一次看门狗（电路）。

目前已经有六台窗台和码头上的样机走完了全程，其中一台我故意拔了九次电。它每次都醒过来，看起来还有点不耐烦。
`,
  discussion: [
    {
      by: 'huangzhiqiang',
      at: later(31),
      text: '我说的是“下次别让我一个人去”。不过能不去更好。 #固件',
      reactions: { '😄': 14 },
    },
    {
      by: 'wangjianguo',
      at: later(54),
      text: '“先记账，再冒险”，这句可以写在车间墙上。',
      key: 'account-first',
      reactions: { '👍': 10, '❤️': 4 },
    },
    {
      by: 'felix',
      at: later(125),
      text: 'Read it with a dictionary and 吴思远. The “attempts before jump” order is so obvious once seen that I checked our Garça 3 code. It has it the other way round. Patch on its way.',
      reactions: { '💡': 9, '👀': 3 },
      replies: [
        { by: 'zhouxiaolan', at: later(20), text: 'Garça 3 的那段是我写的，2020 年。那时候我还相信电池。', reactions: { '😄': 11 } },
      ],
    },
    {
      by: 'tom',
      at: later(150),
      text: 'Four criteria for “it worked”, one of which is “it can still talk to us”. I am stealing this for laptops.',
      reactions: { '👍': 7, '😄': 3 },
    },
  ],
};
