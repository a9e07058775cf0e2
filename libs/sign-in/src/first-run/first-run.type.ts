import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How far a hub has come from the demo to the company’s own, for administrators. Read from what is there, not ticked off by anybody.' })
export class FirstRun {
  @Field(() => String, { description: 'The company’s name, as TIDINGS_COMPANY sets it.' })
  company: string;

  @Field(() => Boolean, { description: 'Whether TIDINGS_COMPANY is set.' })
  companyIsSet: boolean;

  @Field(() => String, { description: 'The address that people use, as TIDINGS_PUBLIC_URL sets it.' })
  publicUrl: string;

  @Field(() => Boolean, { description: 'Whether that is an https address that others can reach too, not this machine’s own.' })
  publicUrlIsFit: boolean;

  @Field(() => Boolean, { description: 'Whether the demo is on, which lets anybody in.' })
  demo: boolean;

  @Field(() => Boolean, { description: 'Whether the demo’s company is in the hub, or was once and has not been emptied out.' })
  demoCompany: boolean;

  @Field(() => Int, { description: 'How many connections of the company’s own there are.' })
  connections: number;

  @Field(() => Int, { description: 'How many of them are on.' })
  enabledConnections: number;

  @Field(() => Int, { description: 'How many people have signed in by one of them.' })
  people: number;

  @Field(() => Int, { description: 'How many of these are administrators.' })
  administrators: number;
}
