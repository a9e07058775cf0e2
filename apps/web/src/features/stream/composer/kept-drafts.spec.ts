import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inWindow } from '../../../testing/in-window.js';

describe('What is kept of what somebody writes', () => {
  inWindow();
  beforeEach(() => sessionStorage.clear());

  /** As after a reload. */
  const anew = () => {
    jest.resetModules();
    return import('./kept-drafts.js');
  };

  it('is there after a reload, with what was on its way then', async () => {
    const { keepDraft, keepSent, keptDraft } = await anew();
    const [arrived] = [keepSent('ada:home', 'First'), keepSent('ada:home', 'Second')];
    keepDraft('ada:home', 'Third');
    expect([keptDraft('ada:home'), keptDraft('mia:home')]).toEqual(['Third', '']);
    arrived();
    for (let reload = 0; reload < 2; reload++) expect((await anew()).keptDraft('ada:home')).toBe('Second\nThird');
  });
});
