import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { AccessToken } from './access-token.type.js';

@ObjectType({ description: 'An app with its tokens, for administrators.' })
export class RegisteredApp {
  @Field(() => ID, { description: 'The app’s id.' })
  id: string;

  @Field(() => String, { description: 'Its name, unique in the hub.' })
  name: string;

  @Field(() => DateTime, { description: 'When it was registered.' })
  createdAt: Date;

  @Field(() => String, { nullable: true, description: 'Who registered it, by name; null where that was done on the hub’s machine.' })
  createdBy: string | null;

  @Field(() => [AccessToken], { description: 'Its valid tokens, the newest first, at most 50.' })
  tokens: AccessToken[];
}

@InputType({ description: 'An app to register.' })
export class CreateAppInput {
  @Field(() => String, { description: 'Its name, 1 to 80 characters, unique in the hub. Readers see it beside what it writes.' })
  name: string;
}

@ObjectType({ description: 'An app that was registered.' })
export class CreateAppPayload {
  @Field(() => RegisteredApp, { description: 'The app, which has no token yet.' })
  app: RegisteredApp;
}
