import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType } from '#platform';
import { SignInFinding } from '../checks/finding.type.js';
import { SignInProblem } from '../checks/sign-in-problem.js';

@ObjectType({ description: 'A sign-in that was refused.' })
export class SignInFailure {
  @Field(() => ID, { description: 'A TypeID, such as failure_01h2xcejqtf2nbrexx3vqjhp41.' })
  id: string;

  @Field(() => ID, { description: 'The connection by which it was tried.' })
  connectionId: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'The number that the person’s page showed, and that the log has.' })
  requestId: string;

  @Field(() => SignInProblem, { nullable: true, description: 'What it was refused for; null where only reason tells.' })
  problem: SignInProblem | null;

  @Field(() => String, { description: 'As the log has it.' })
  reason: string;

  @Field(() => [SignInFinding], { description: 'What became of each check of the response; empty where there was none.' })
  findings: SignInFinding[];
}

@ObjectType({ description: 'One refused sign-in of a list.' })
export class SignInFailureEdge extends edgeType('refused sign-in', () => SignInFailure) {}

@ObjectType({ description: 'Refused sign-ins, the newest first.' })
export class SignInFailureConnection extends connectionType(() => SignInFailureEdge) {}
