import type { DemoChannel } from '../demo-company.js';

interface Topic {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  /** Handles, separated by spaces. */
  readonly members: string;
}

const topics: readonly Topic[] = [
  {
    slug: 'garca-4',
    name: 'Garça 4',
    description: 'The fourth heron on its way from the bench to the quay. 白鹭四号，从实验台到码头。',
    owner: 'duarte',
    members:
      'priya felix zhouxiaolan wusiyuan leonor fernanda wangjianguo zhaomeiling sunhao zhengkai teresa isabel lars xujing marta anke samir ada ulrike grace rui ze_manel',
  },
  {
    slug: 'incidents',
    name: 'Incidents',
    description: 'What is broken, since when, who is on it. Chatter goes elsewhere; thanks come afterwards.',
    owner: 'yusuf',
    members: 'ada samir liuzimo jonas chiara amara tangshihan isabel tom nadia guming ulrike grace zhouxiaolan felix lars',
  },
  {
    slug: 'ask',
    name: 'Ask',
    description: 'No question too small. Whoever answers, answers here, so that the next person finds it.',
    owner: 'mia',
    members:
      'marta ines chiara ada ole tangshihan xujing zhaomeiling priya jonas beatriz tom shenjiayi teresa lars catarina heyutong liuzimo rui amara',
  },
  {
    slug: 'field-notes',
    name: 'Field notes',
    description: 'From the quays: what we found, what had grown on it, what the view was.',
    owner: 'anke',
    members: 'rui huangzhiqiang ole catarina leonor ines heyutong wusiyuan grace isabel lars ulrike felix ada ze_manel priya',
  },
  {
    slug: 'lunch-matosinhos',
    name: 'Lunch, Matosinhos',
    description: 'Who, where, when. Fish is assumed.',
    owner: 'samir',
    members: 'ada chiara ines leonor duarte rui catarina teresa beatriz amara marta tom isabel fernanda ze_manel grace',
  },
  {
    slug: 'zhongwen',
    name: '中文角',
    description: '练中文，也练别的。Learn some Chinese, correct some English, argue about tea.',
    owner: 'xujing',
    members:
      'heyutong tangshihan liuzimo zhouxiaolan wusiyuan zhaomeiling shenjiayi guming zhengkai sunhao huangzhiqiang wangjianguo fernanda marta mia priya jonas ada',
  },
  {
    slug: 'reading-room',
    name: 'Reading room',
    description: 'Books, papers, standards with good footnotes. One line on why.',
    owner: 'marta',
    members: 'ines chiara ulrike mia heyutong liuzimo henrik ada grace jonas beatriz felix',
  },
  {
    slug: 'off-shift',
    name: 'Off shift',
    description: 'Bicycles, cats, choirs, simit, pigeons, the sea without a purpose.',
    owner: 'felix',
    members:
      'yusuf nadia duarte zhouxiaolan guming wusiyuan sunhao henrik leonor ada catarina jonas liuzimo anke priya lars tangshihan mia amara',
  },
];

/** Open: anybody may join. */
export const topicChannels: readonly DemoChannel[] = topics.map(({ owner, members, ...topic }) => ({
  ...topic,
  kind: 'TOPIC',
  private: false,
  members: members.split(' '),
  owners: [owner],
  publishers: [],
}));
