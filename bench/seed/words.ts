import type { Random } from './random.js';

const GIVEN = `Ada Amir Ana Aoi Bao Bea Ben Carla Chen Dana Dev Elif Emma Eva Fan Finn Gita Hana Hugo Ines Ivan Jan Jun Kai Kofi Lara Lei Leo Lin Luca
Mara Mei Mira Nina Noor Olga Omar Paul Pia Qing Rafa Rosa Sam Sara Tao Tom Uma Vera Wei Xin Yara Yuki Zoe`.split(/\s+/);
const FAMILY = `Abe Adler Bauer Becker Chen Costa Cruz Diaz Dubois Egger Fischer Garcia Gupta Haas Huang Ito Jansen Kaya Khan Kim Klein Lang Lee Li Lopez
Mai Meyer Mori Nagy Novak Okoye Park Patel Perez Rossi Sato Schmidt Silva Singh Smith Tan Vogel Wagner Wang Weber Wolf Wu Yilmaz Zhang Zhou`.split(/\s+/);
const WORDS = `the a we our this next last first build release week team plant order line report test draft note plan idea change night shift customer supplier
part batch check late early done open ready works again please thanks today tomorrow morning who knows where how why fixed moved found started shipped
measured learnt wrote read asked answered reviewed booked cleaned for with from into after before about and but so still already almost only three two five
new old good quick slow small large quiet busy`.split(/\s+/);
const CHINESE = '我们今天完成了新的测试大家辛苦请看一下这周计划工厂订单已经发出客户很满意明天继续会议改到下午三点谢谢支持问题解决数据更新版本上线欢迎提出建议'.match(/../gu) ?? [];
const TITLES = ['Engineer', 'Senior engineer', 'Planner', 'Buyer', 'Designer', 'Accountant', 'Technician', 'Analyst', 'Team lead', 'Operator'];

export function personName(random: Random): { given: string; family: string } {
  return { given: random.pick(GIVEN), family: random.pick(FAMILY) };
}

export function jobTitle(random: Random): string {
  return random.pick(TITLES);
}

/** A sentence or two; one in eight is Chinese, which counts double. */
export function sentence(random: Random, least: number, most: number): { text: string; weight: number } {
  if (random.chance(0.125)) {
    const text = Array.from({ length: random.between(least, most) }, () => random.pick(CHINESE)).join('');
    return { text, weight: 2 * text.length };
  }
  const text = Array.from({ length: random.between(least, most) }, () => random.pick(WORDS)).join(' ');
  return { text, weight: text.length };
}
