import { type Said, said, UserError } from '#platform';
import { parseTag } from '#tags';
import { type Filter, HAS, type Has } from './search-query.js';

export type OperatorName = 'from' | 'in' | 'has' | 'tag' | 'before' | 'after';

const HANDLE = /^[a-z0-9_]{1,20}$/;
const SLUG = /^[\p{L}\p{M}\p{N}_-]{1,100}$/u;
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** @throws UserError BAD_USER_INPUT where the value isn't one that the operator takes */
export function parseOperator(operator: Exclude<OperatorName, 'before' | 'after'>, value: string, not: boolean): Filter {
  switch (operator) {
    case 'from': {
      const handle = value.replace(/^[@＠]/, '').toLowerCase();
      if (!HANDLE.test(handle)) throw badValue(said`from: takes a handle, such as from:ada, or from:me.`);
      return { operator, handle, not };
    }
    case 'in': {
      const slug = value.replace(/^[#＃]/, '').toLowerCase();
      if (!SLUG.test(slug)) throw badValue(said`in: takes a channel’s name as its address has it, such as in:field-service.`);
      return { operator, slug, not };
    }
    case 'has': {
      const what = value.toLowerCase();
      if (!isHas(what)) throw badValue(said`has: takes one of ${HAS.join(', ')}.`);
      return { operator, what, not };
    }
    case 'tag':
      return { operator, name: parseTag(value, 'query'), not };
  }
}

/** The beginning of a day, month or year, in UTC. @throws UserError BAD_USER_INPUT */
export function parseMoment(operator: 'before' | 'after', value: string, not: boolean): Date {
  const [, year, month = '01', day = '01'] = DAY.exec(value) ?? [];
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.getUTCDate() === Number(day) && moment.getTime() >= 0;
  if (year === undefined || not || !exists) throw badValue(said`${operator}: takes a day, month or year, such as ${operator}:2026-11-30.`);
  return moment;
}

function isHas(what: string): what is Has {
  return HAS.some((one) => one === what);
}

function badValue(words: Said): UserError {
  return new UserError('BAD_USER_INPUT', words, 'query');
}
