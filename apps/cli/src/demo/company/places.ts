import type { DemoPlace } from './demo-company.js';

export const matosinhos: DemoPlace = { city: 'Matosinhos', country: 'Portugal', timeZone: 'Europe/Lisbon' };
export const bremerhaven: DemoPlace = { city: 'Bremerhaven', country: 'Germany', timeZone: 'Europe/Berlin' };
export const ningbo: DemoPlace = { city: '宁波', country: '中国', timeZone: 'Asia/Shanghai' };
