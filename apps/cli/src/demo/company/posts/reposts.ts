import type { DemoRepost } from '../demo-company.js';
import { noticeKey } from '../flatten-threads.js';
import { later, minutesAgo, workday } from '../moments.js';

export const reposts: readonly DemoRepost[] = [
  { by: 'isabel', repostOf: 'kudos-shihan', at: later(45) },
  { by: 'xujing', repostOf: 'kudos-shihan', at: later(20) },
  { by: 'jonas', repostOf: 'like-weather', at: later(30) },
  { by: 'catarina', repostOf: 'like-weather', at: later(55) },
  { by: 'samir', repostOf: noticeKey('forty-one-minutes-late'), at: later(10) },
  { by: 'ulrike', repostOf: noticeKey('forty-one-minutes-late'), at: later(60) },
  { by: 'priya', repostOf: noticeKey('gu-jian-sheng-ji'), at: later(140) },
  { by: 'wusiyuan', repostOf: noticeKey('gu-jian-sheng-ji'), at: later(25) },
  { by: 'zhaomeiling', repostOf: noticeKey('yi-ke-luo-si'), at: later(30) },
  { by: 'grace', repostOf: noticeKey('san-tian-liang-ye'), at: later(120) },
  { by: 'rui', repostOf: noticeKey('san-tian-liang-ye'), at: later(140) },
  { by: 'mia', repostOf: noticeKey('on-asking-in-the-open'), at: workday(7, '09:10') },
  { by: 'lars', repostOf: noticeKey('garca-4-what-changed'), at: later(35) },
  { by: 'xujing', repostOf: noticeKey('garca-4-what-changed'), at: later(15) },
  { by: 'grace', repostOf: 'viana-first-level', at: later(8) },
  { by: 'duarte', repostOf: 'viana-first-level', at: later(5) },
  { by: 'leonor', repostOf: 'thirty-years', at: later(5) },
  { by: 'sunhao', repostOf: 'thirty-years', at: later(12) },
  { by: 'felix', repostOf: noticeKey('was-der-schlick-uns-lehrt'), at: later(30) },
  { by: 'amara', repostOf: 'letter-from-viana', at: later(12) },
  { by: 'ines', repostOf: noticeKey('thirty-seven-cosines'), at: later(25) },
  { by: 'ze_manel', repostOf: 'maths-hour', at: later(30) },
  { by: 'liuzimo', repostOf: noticeKey('ling-chen-si-dian'), at: later(35) },
  { by: 'jonas', repostOf: 'today-boxday', at: minutesAgo(290) },
  { by: 'heyutong', repostOf: 'today-fieldnote', at: minutesAgo(95) },
  { by: 'chiara', repostOf: 'today-low-water', at: minutesAgo(2) },
];
