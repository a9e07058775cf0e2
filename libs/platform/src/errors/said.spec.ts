import { describe, expect, it } from '@jest/globals';
import { formatError } from './format-error.js';
import { said } from './said.js';
import { notFound, UserError } from './user-error.js';

/** What a client gets of a sentence: English as it is read, and its parts for those who say it in another language. */
describe('A sentence for people', () => {
  const answerTo = (error: UserError) => formatError(error, 'request', () => undefined);

  it('is English with its values in it, and comes apart from them', () => {
    const { message, extensions } = answerTo(new UserError('CONFLICT', said`The slug ${'tides'} is taken.`, 'slug'));
    expect(message).toBe('The slug tides is taken.');
    expect(extensions).toEqual({ code: 'CONFLICT', field: 'slug', template: 'The slug {0} is taken.', values: ['tides'], requestId: 'request' });
  });

  it('is its own template where nothing stands in it', () => {
    expect(answerTo(new UserError('FORBIDDEN', 'Guests cannot make channels.'))).toEqual({ message: 'Guests cannot make channels.', extensions: { code: 'FORBIDDEN', requestId: 'request' } });
  });

  it('holds another sentence as a value', () => {
    const { message, extensions } = answerTo(new UserError('BAD_USER_INPUT', said`No answer (${503}). ${said`The hub asks ${'nobody'}.`}`));
    expect(message).toBe('No answer (503). The hub asks nobody.');
    expect(extensions?.['values']).toMatchObject([503, { template: 'The hub asks {0}.', values: ['nobody'] }]);
  });

  it('takes what looks like a place in a value for words', () => {
    expect(answerTo(notFound('{1}')).message).toBe('There is no such {1}, or you may not see it.');
  });
});
