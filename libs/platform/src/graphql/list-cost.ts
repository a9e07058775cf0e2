import type { ComplexityEstimator } from '@nestjs/graphql';

/** A page that doesn't say how large it is to be has 20. */
const USUAL_PAGE = 20;
const LARGEST_PAGE = 100;

/** What a field with pages costs that takes more than its page: `complexity: pageAnd(200)`. */
export function pageAnd(more: number): ComplexityEstimator {
  return ({ args, childComplexity }) => more + pageSize(args) * Math.max(childComplexity, 1);
}

/** How many a page may hold. */
export function pageSize({ first, last }: Record<string, unknown>): number {
  const given = first ?? last;
  return typeof given === 'number' ? Math.min(Math.max(given, 1), LARGEST_PAGE) : USUAL_PAGE;
}

/** What a list without pages costs that is longer than most: `complexity: listOf(100)`. The gateway bounds the sum of an operation. */
export function listOf(most: number): ComplexityEstimator {
  return ({ childComplexity }) => most * (childComplexity + 1);
}
