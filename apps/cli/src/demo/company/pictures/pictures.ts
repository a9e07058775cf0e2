import { below, circle, drawing, HEIGHT, line, rect, tide, wash, WIDTH } from './drawing.js';

/** A picture that is drawn when the company is filled in. */
export interface DemoPicture {
  readonly by: string;
  readonly alternativeText: string;
  /** An SVG. */
  readonly svg: string;
  /** The article that it is the cover of, or the posts' key; one of them. */
  readonly coverOf?: string;
  readonly post?: string;
}

const predicted = tide(470, [170, 3.5, 0.4], [60, 3.9, 1.9], [24, 7, 0.2]);
const swell = tide(0, [5, 9, 1], [3, 23, 0]);

const steps = Array.from({ length: 9 }, (_none, i) => rect(1_420 - i * 75, 230 + i * 52, WIDTH, HEIGHT, `hsl(28 14% ${30 + i * 3}%)`)).join('');

const dial = Array.from({ length: 60 }, (_none, i) => {
  const long = i % 5 === 0;
  return `<line x1="800" y1="${long ? 172 : 160}" x2="800" y2="${long ? 210 : 178}" stroke="#2b2620" stroke-width="${long ? 8 : 4}" transform="rotate(${i * 6} 800 450)"/>`;
}).join('');

const heron = (x: number, y: number, size: number) => `<g transform="translate(${x} ${y}) scale(${size})" fill="#f4f6f5">
  <rect x="-34" y="-40" width="68" height="120" rx="16"/><rect x="-8" y="80" width="16" height="120" fill="#a9b4b3"/><circle cx="0" cy="-8" r="17" fill="#0b6e69"/></g>`;

export const pictures: readonly DemoPicture[] = [
  {
    by: 'chiara',
    coverOf: 'thirty-seven-cosines',
    alternativeText: 'A predicted tide as a bright line over a dark blue sea, with the fainter cosines that add up to it',
    svg: drawing(
      wash('night', ['#0c1f2e', '#103a4c', '#0b6e69']),
      ...[0.7, 1.6, 2.5, 3.4].map((phase, i) => line(tide(470, [90 - i * 18, 2.2 + i * 1.7, phase]), `hsl(176 40% ${44 + i * 8}% / 0.35)`, 3)),
      below(predicted, '#072530', 0.55),
      line(predicted, '#d8fff8', 8),
      circle(1_210, predicted(1_210), 16, '#ffb454'),
    ),
  },
  {
    by: 'anke',
    coverOf: 'was-der-schlick-uns-lehrt',
    alternativeText: 'Layers of silt in browns and greys below a strip of pale sky',
    svg: drawing(
      wash('sky', ['#dfe6e3', '#c9d2cc', '#b5b8a8']),
      ...['#9c9480', '#8a8069', '#776a53', '#665742', '#554634', '#433629'].map((colour, i) => below(tide(310 + i * 98, [20 - i * 2, 1.3 + i * 0.4, i], [7, 5 + i, i * 2]), colour)),
      circle(1_300, 150, 46, '#fbf3da'),
    ),
  },
  {
    by: 'heyutong',
    coverOf: 'ling-chen-si-dian',
    alternativeText: '凌晨四点的港口：黑色的水面，一盏灯和它的倒影，一条发亮的水位曲线',
    svg: drawing(
      wash('four', ['#05070d', '#0b1020', '#131b33']),
      ...[[210, 120], [480, 80], [930, 150], [1_360, 95], [1_500, 210], [700, 60]].map(([x, y]) => circle(x as number, y as number, 3, '#cfd8ff')),
      below((x) => 560 + swell(x), '#0a1526'),
      rect(1_096, 260, 8, 300, '#2a3350'),
      circle(1_100, 262, 110, '#ffd98a', 'opacity="0.18"'),
      circle(1_100, 262, 26, '#ffe2a6'),
      ...[0, 1, 2, 3, 4].map((i) => rect(1_060 + i * 6, 600 + i * 44, 80 - i * 12, 12, '#c9a45a')),
      line((x) => 700 + tide(0, [46, 2.5, 0.6])(x), '#5cc8bf', 6),
    ),
  },
  {
    by: 'ole',
    post: 'today-wound',
    alternativeText: 'The dial of the gauge of 1938: a cream face with sixty strokes, one dark hand, and a brass rim',
    svg: drawing(
      wash('wall', ['#4a3b2c', '#2f251b']),
      circle(800, 450, 350, '#b58b45'),
      circle(800, 450, 320, '#f3ead6'),
      dial,
      '<path d="M800 450 L800 205" stroke="#1d1a16" stroke-width="14" stroke-linecap="round" transform="rotate(63 800 450)"/>',
      circle(800, 450, 26, '#1d1a16'),
      circle(800, 620, 12, '#8c1f1f'),
    ),
  },
  {
    by: 'leonor',
    post: 'today-boxday',
    alternativeText: 'Ten white gauges in two rows on a long grey bench',
    svg: drawing(
      wash('bench', ['#dfe7e6', '#c6d1cf', '#9fb0ae']),
      rect(0, 560, WIDTH, 340, '#7d8b8a'),
      ...Array.from({ length: 5 }, (_none, i) => heron(240 + i * 280, 330, 1)),
      ...Array.from({ length: 5 }, (_none, i) => heron(180 + i * 310, 560, 1.35)),
    ),
  },
  {
    by: 'leonor',
    post: 'today-boxday',
    alternativeText: 'Number 007 alone, held up against the light',
    svg: drawing(wash('light', ['#fff5d9', '#f6d9a4', '#d9a95f']), circle(800, 380, 330, '#fffbe9', 'opacity="0.7"'), heron(800, 370, 2.6)),
  },
  {
    by: 'catarina',
    post: 'today-low-water',
    alternativeText: 'Stone steps that go down into green water at low tide',
    svg: drawing(
      wash('dusk', ['#f3c9a5', '#d99a86', '#7f6a86']),
      below((x) => 520 + swell(x), '#3f6b6a'),
      steps,
      below((x) => 690 + swell(x + 400), '#23504f', 0.9),
      ...Array.from({ length: 14 }, (_none, i) => rect(60 + i * 55, 740 + (i % 4) * 34, 70, 4, '#7fb3ab')),
    ),
  },
];
