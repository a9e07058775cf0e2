import { expect, it } from '@jest/globals';
import { likeLiterally } from './like-literally.js';

it('leaves LIKE nothing to guess', () => {
  expect(likeLiterally('100 %_\\ sure')).toBe('100 \\%\\_\\\\ sure');
  expect(likeLiterally('plain 文')).toBe('plain 文');
});
