import { describe, expect, it, jest } from '@jest/globals';
import { RequestTurn } from './request-turn.js';

describe('a request’s turn', () => {
  it('lasts while anything is done for it, though its sender has hung up', () => {
    const end = jest.fn();
    const turn = new RequestTurn(end);
    turn.begin();
    turn.close();
    expect(end).not.toHaveBeenCalled();
    turn.done();
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('lasts until the answer has gone out, and ends where nothing was ever begun', () => {
    const end = jest.fn();
    const turn = new RequestTurn(end);
    turn.begin();
    turn.done();
    expect(end).not.toHaveBeenCalled();
    turn.close();
    expect(end).toHaveBeenCalledTimes(1);
    const refused = jest.fn();
    new RequestTurn(refused).close();
    expect(refused).toHaveBeenCalledTimes(1);
  });
});
