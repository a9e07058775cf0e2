import { indexOfShare } from '../seed/index-of-share.js';
import { Random } from '../seed/random.js';

/** Words by how often they are used, the most used first: the n-th with weight 1 / (n + 2.7), as in people's texts (Zipf, Mandelbrot). */
export class Vocabulary {
  private readonly sums: Float64Array;

  constructor(readonly words: readonly string[]) {
    this.sums = new Float64Array(words.length);
    let sum = 0;
    for (let i = 0; i < words.length; i++) this.sums[i] = sum += 1 / (i + 3.7);
  }

  pick(random: Random): string {
    return this.words[indexOfShare(this.sums, random.fraction() * (this.sums.at(-1) as number))] as string;
  }
}

const ENGLISH = `the to and a of in is for that on we with it this are be you have not at as from was they will can our all by what when or if an but which has
there one do who more out new so your just time any about up please now would been my their team next how work other only no week some day than then two first
today here also could into need release after see customer test over report good order project make last may thanks update before still done data back every
meeting where should plan use plant start check help line because until open office known through production between`.split(/\s+/);
const GERMAN = `die der und in zu den das ist wir nicht mit von für auf es im ein eine dem sich auch als an werden bei noch wie bitte hat uns so aus ab um
sind nach wird alle aber oder sie heute über bis mehr nur zum haben kann vom zur unser vor schon kein durch wenn neue jetzt morgen wieder woche sehr danke kunden team
können müssen gibt jahr zeit mal viel zwei ersten lieferung bestellung werk prüfung bericht änderung straße übung größe öffnen später nächste möglich führung`.split(/\s+/);
const CHINESE = `我们 今天 大家 可以 这个 一个 已经 没有 需要 工作 时间 公司 项目 问题 客户 测试 会议 明天 完成 开始 更新 系统 产品 计划 数据 团队 谢谢 支持 请看 一下 下周 本周
上午 下午 发布 版本 工厂 订单 质量 设备 生产 供应 安全 检查 报告 结果 反馈 建议 解决 方案 培训 学习 经验 分享 讨论 确认 通知 部门 同事 领导 市场 销售 研发 设计 上线`.split(/\s+/);
/** Characters that stand alone, between words. */
const PARTICLES = '的了是在和也都就不有'.match(/./gu) as readonly string[];

const ENGLISH_PARTS = {
  first: 'con re in de pro ex com dis un over sub trans inter per im en ad out under mis'.split(' '),
  stems: 'port form struct tract duct ject mit scrib vert press cept plic posit sist tend vent fer gress clud solv plan grad mark build turn work stand load stock'.split(' '),
  last: 'ing ed er ion ment able ity ness al ive s ly or age ance'.split(' '),
};
const GERMAN_PARTS = {
  first: 'ver be ge ent er zer auf ab an aus ein vor nach über unter um durch mit wieder zurück'.split(' '),
  stems: 'arbeit liefer stell trag bau führ halt setz leit plan prüf schluss zahl zeit werk kraft gang schrift nahm wend kauf lager druck stoff zug bild schutz'.split(' '),
  last: 'ung en er te lich keit heit bar ungen ende los schaft e es ern'.split(' '),
};
const FIRST_CHARACTER = 0x4e00;

/** 60,000 words of English: those used most, and made ones that share beginnings as real ones do. */
export function englishWords(): Vocabulary {
  return new Vocabulary(withMade(new Random(3), ENGLISH, ENGLISH_PARTS, 60_000));
}

/** 60,000 words of German, many of them compounds. */
export function germanWords(): Vocabulary {
  return new Vocabulary(withMade(new Random(7), GERMAN, GERMAN_PARTS, 60_000));
}

/** 8,000 words of two Chinese characters, of 2,000, with the particles among them. */
export function chineseWords(): Vocabulary {
  const random = new Random(4);
  const words = new Set<string>();
  for (const [i, word] of CHINESE.entries()) {
    words.add(word);
    if (i % 5 === 0) words.add(PARTICLES[i / 5] ?? '这');
  }
  while (words.size < 8_000) words.add(String.fromCharCode(FIRST_CHARACTER + random.below(2_000), FIRST_CHARACTER + random.below(2_000)));
  return new Vocabulary([...words]);
}

type Parts = Record<'first' | 'stems' | 'last', readonly string[]>;

function withMade(random: Random, known: readonly string[], { first, stems, last }: Parts, count: number): string[] {
  const words = new Set(known);
  while (words.size < count) {
    const middle = Array.from({ length: random.between(1, 3) }, () => random.pick(stems)).join('');
    words.add(`${random.chance(0.6) ? random.pick(first) : ''}${middle}${random.chance(0.8) ? random.pick(last) : ''}`);
  }
  return [...words];
}
