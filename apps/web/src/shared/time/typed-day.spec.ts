import { describe, expect, it } from '@jest/globals';
import { dayFromNow } from './days.js';
import { dayWriting } from './typed-day.js';

const THIS_YEAR = new Date().getFullYear();

describe('A day that somebody writes', () => {
  it.each([
    ['en-GB', ['24 Dec 2026', '24/12/2026', '24 december 26', '2026-12-24', 'December 24, 2026', '24.12.26']],
    ['en-US', ['Dec 24, 2026', '12/24/2026', '12/24/26', '24 dec 2026', '2026-12-24']],
    ['de', ['24.12.2026', '24. Dezember 2026', '24.12.26', '24 Dez 2026', '2026-12-24']],
    ['zh-CN', ['2026年12月24日', '2026/12/24', '26-12-24']],
  ])('is understood in %s, as is what the field itself shows', (locale, texts) => {
    const { read, write } = dayWriting(locale);
    expect(texts.map(read)).toEqual(texts.map(() => '2026-12-24'));
    expect(read(write('2026-03-09'))).toBe('2026-03-09');
  });

  it('is one of this year where no year is given, and may be said from today', () => {
    expect(dayWriting('de').read('1.3.')).toBe(`${THIS_YEAR}-03-01`);
    expect(dayWriting('en-US').read('3/1')).toBe(`${THIS_YEAR}-03-01`);
    expect(dayWriting('zh-CN').read('3月1日')).toBe(`${THIS_YEAR}-03-01`);
    expect(dayWriting('en-GB').read('1 mar')).toBe(`${THIS_YEAR}-03-01`);
    expect(dayWriting('en-GB').read('Tomorrow')).toBe(dayFromNow(1));
    expect(dayWriting('de').read('gestern')).toBe(dayFromNow(-1));
  });

  it('is none where the calendar has no such day', () => {
    const { read } = dayWriting('en-GB');
    expect(['31 Feb 2026', '30/02/2026', '12', 'soon', '', '24/13/2026', '2026'].map(read)).toEqual(Array(7).fill(undefined));
  });
});
