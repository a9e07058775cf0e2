import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SignInCheck } from './sign-in-check.js';
import { SignInProblem } from './sign-in-problem.js';

/** What became of a check. */
export enum CheckState {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
  NOT_REACHED = 'NOT_REACHED',
}

registerEnumType(CheckState, {
  name: 'CheckState',
  description: 'What became of a check.',
  valuesMap: {
    PASSED: { description: 'It holds.' },
    FAILED: { description: 'It doesn’t; problem says why.' },
    NOT_REACHED: { description: 'It couldn’t be made, as something before it failed.' },
  },
});

@ObjectType({ description: 'What became of one check of a provider’s response.' })
export class SignInFinding {
  @Field(() => SignInCheck, { description: 'What was checked.' })
  check: SignInCheck;

  @Field(() => CheckState, { description: 'What became of it.' })
  state: CheckState;

  @Field(() => SignInProblem, { nullable: true, description: 'What is wrong, where it failed and that is known.' })
  problem: SignInProblem | null;

  @Field(() => [String], { description: 'What would have been right: addresses, fingerprints; for times our clock, as an instant.' })
  expected: string[];

  @Field(() => [String], { description: 'What came; for times the bound that it is outside of, as an instant.' })
  received: string[];

  @Field(() => String, { nullable: true, description: 'As the log has it.' })
  reason: string | null;
}
