import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './initials.js';

describe('The initials of a name', () => {
  it.each([
    ['Ada Moreira', 'AM'], ['Ada', 'A'], ['J. R. Tolkien', 'JT'], ['Dr. Ulrike Hansen', 'UH'], ['Prof. Dr.-Ing. Ulrike Hansen', 'UH'], ['Dr Hansen', 'H'], ['Dr.', 'D'],
    ['Edsger van der Berg', 'EB'], ['王建国', '建国'], ['', '?'],
  ])('of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
