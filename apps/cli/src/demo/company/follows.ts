import type { DemoFollow, DemoPerson } from './demo-company.js';
import { people } from './people/people.js';

/** Beyond one's own department and manager: handles and #tags, separated by spaces. */
const chosen: Readonly<Record<string, string>> = {
  grace: 'fernanda wangjianguo sunhao ole ada yusuf ze_manel heyutong zhaomeiling tangshihan #howwework #finishing #garca4',
  henrik: 'isabel fernanda yusuf zhengkai #books',
  beatriz: 'ole fernanda anke jonas liuzimo #hiring #howwework',
  mia: 'ada tom marta chiara heyutong ines lars #howwework #translation #questions',
  shenjiayi: 'wangjianguo zhaomeiling grace xujing guming #宁波',
  tom: 'ada yusuf grace mia liuzimo #sso #security #backup',
  nadia: 'yusuf felix catarina #running #incident',
  guming: 'zhouxiaolan wusiyuan shenjiayi sunhao #sso #猫',
  ulrike: 'duarte samir ines chiara priya grace #postmortem #tides #books',
  ines: 'huangzhiqiang rui marta chiara xujing ada catarina #datum #books #现场',
  duarte: 'ines rui grace wangjianguo fernanda #garca4',
  priya: 'wusiyuan ulrike lars nadia chiara #radar #garca4 #maths',
  felix: 'anke ole ada yusuf jonas #cycling #固件 #watt',
  zhouxiaolan: 'ada liuzimo wangjianguo heyutong #固件 #garca4 #猫 #queues',
  wusiyuan: 'sunhao huangzhiqiang guming #garca4 #现场',
  leonor: 'ze_manel rui ada anke fernanda grace #garca4 #climbing',
  samir: 'ulrike isabel amara grace teresa #almanac #lunch #incident',
  ada: 'ines zhouxiaolan leonor tom teresa grace marta ze_manel #queues #incident #climbing #howwework',
  liuzimo: 'wangjianguo zhouxiaolan tangshihan xujing #时区 #游泳 #almanac #queues',
  jonas: 'amara marta heyutong isabel lars felix #almanac #translation #howwework',
  chiara: 'ines ze_manel rui ulrike teresa #tides #maths #lunch',
  yusuf: 'amara tangshihan nadia henrik felix #incident #baking #postmortem',
  heyutong: 'huangzhiqiang tangshihan marta zhouxiaolan #设计 #翻译 #好书',
  fernanda: 'grace leonor rui ole xujing #garca4 #质量',
  ze_manel: 'leonor chiara wangjianguo grace #garca4',
  teresa: 'ada samir leonor zhengkai #lunch #garca4',
  wangjianguo: 'ze_manel liuzimo grace zhouxiaolan xujing #质量 #garca4',
  zhaomeiling: 'grace marta wusiyuan shenjiayi #质量 #garca4',
  sunhao: 'leonor ze_manel grace wusiyuan guming #质量 #garca4',
  zhengkai: 'teresa xujing lars #garca4',
  anke: 'leonor ines felix grace isabel #watt #现场 #garca4',
  rui: 'ines leonor duarte isabel #lunch #datum #garca4',
  huangzhiqiang: 'ines heyutong wusiyuan xujing #现场 #datum',
  ole: 'grace leonor felix nadia ines beatriz #firsttime #howwework #watt',
  catarina: 'ines tom nadia liuzimo #datum #lunch #howwework',
  isabel: 'grace samir anke rui yusuf ines #garca4 #translation',
  lars: 'priya ines zhengkai ada #garca4 #datum',
  xujing: 'fernanda huangzhiqiang wangjianguo heyutong ines #garca4 #datum #宁波',
  amara: 'yusuf jonas ada samir #kudos #incident #baking',
  tangshihan: 'liuzimo heyutong chiara ada yusuf #tides #questions #翻译',
  marta: 'ines jonas heyutong ada mia chiara #translation #datum #books',
};

/** Channels that some read without belonging to them. */
const reading: Readonly<Record<string, string>> = {
  grace: 'production field-service almanac',
  mia: 'garca-4 production',
  ulrike: 'sensors almanac',
  ole: 'sensors reading-room',
  henrik: 'incidents',
  tom: 'reading-room',
  teresa: 'incidents',
  tangshihan: 'almanac',
};

const words = (text = ''): string[] => text.split(' ').filter(Boolean);

function followsOf(person: DemoPerson): DemoFollow[] {
  const by = person.handle;
  const near = people.filter(
    (other) => other.handle !== by && !other.former && !other.newcomer && (other.handle === person.manager || other.department === person.department),
  );
  const wanted = words(chosen[by]);
  const handles = new Set([...near.map(({ handle }) => handle), ...wanted.filter((word) => !word.startsWith('#'))]);
  return [
    ...[...handles].map((handle) => ({ by, person: handle })),
    ...wanted.filter((word) => word.startsWith('#')).map((word) => ({ by, tag: word.slice(1) })),
    ...words(reading[by]).map((channel) => ({ by, channel })),
  ];
}

/** Who follows whom: one's department and manager, and whom and what one chose. Guests, newcomers and former people follow nobody. */
export const follows: readonly DemoFollow[] = people
  .filter((person) => !person.former && !person.newcomer && !person.roles.includes('GUEST'))
  .flatMap(followsOf);
