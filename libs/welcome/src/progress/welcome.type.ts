import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Department } from '#people';

export enum WelcomeStepKind {
  FACE = 'FACE',
  HEADLINE = 'HEADLINE',
  CHANNEL = 'CHANNEL',
  FOLLOW = 'FOLLOW',
  POST = 'POST',
}

registerEnumType(WelcomeStepKind, {
  name: 'WelcomeStepKind',
  description: 'A first step of somebody new.',
  valuesMap: {
    FACE: { description: 'To have a picture.' },
    HEADLINE: { description: 'To say in a line what one does.' },
    CHANNEL: { description: 'To look into the channel of one’s department; where it has none, to join one.' },
    FOLLOW: { description: 'To follow three people.' },
    POST: { description: 'To have posted.' },
  },
});

@ObjectType({ description: 'A first step, and whether it is done.' })
export class WelcomeStep {
  @Field(() => WelcomeStepKind, { description: 'Which step.' })
  kind: WelcomeStepKind;

  @Field(() => Boolean, { description: 'Whether it is done, as the hub sees it.' })
  done: boolean;
}

@ObjectType({ description: 'Your first steps in the hub.' })
export class Welcome {
  @Field(() => [WelcomeStep], { description: 'In the order in which they are proposed.' })
  steps: WelcomeStep[];

  @Field(() => Boolean, { description: 'Whether you have put them away.' })
  dismissed: boolean;

  @Field(() => Department, { nullable: true, description: 'Your department, whose channel is one of the steps.' })
  department: object | null;
}

@InputType({ description: 'What to remember of your first steps. What is left out stays.' })
export class UpdateWelcomeInput {
  @Field(() => Boolean, { nullable: true, description: 'true puts them away, false takes them up again.' })
  dismissed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: you have looked into your department’s channel.' })
  channelSeen?: boolean | null;
}

@ObjectType({ description: 'What came of it.' })
export class UpdateWelcomePayload {
  @Field(() => Welcome, { description: 'Your first steps, as they are now.' })
  welcome: Welcome;
}
