import type { ComplexityEstimator } from '@nestjs/graphql';

/** What a list without pages costs that is longer than most: `complexity: listOf(100)`. The gateway bounds the sum of an operation. */
export function listOf(most: number): ComplexityEstimator {
  return ({ childComplexity }) => most * (childComplexity + 1);
}
