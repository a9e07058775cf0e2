import { describe, expect, it } from '@jest/globals';
import { fit } from './fits.js';

describe('What a command fits', () => {
  it.each([
    ['write', 'Write an article', 3],
    ['artic', 'Write an article', 2],
    ['article write', 'Write an article', 2],
    ['waa', 'Write an article', 1],
    ['wrart', 'Write an article', 1],
    ['kanal', 'Neuen Kanal eröffnen', 2],
    ['eroff', 'Neuen Kanal eröffnen', 2],
    ['entwuerfe', 'Entwürfe', 3],
    ['Groesse', 'Schriftgröße', 0],
    ['深色', '外观：深色', 2],
    ['静音', '静音词语', 3],
    ['词语', '静音词语', 2],
    ['shense', '外观：深色 shense', 2],
    ['muell', 'Mute a word', 0],
    ['rite', 'Write an article', 0],
    ['', 'Write an article', 0],
  ])('%s, %s: %d', (typed, text, expected) => expect(fit(typed, text)).toBe(expected));
});
