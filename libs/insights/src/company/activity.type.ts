import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What came out on one day where the whole company reads.' })
export class DayOfActivity {
  @Field(() => String, { description: 'The day in UTC, as YYYY-MM-DD.' })
  day: string;

  @Field(() => Int, { description: 'Posts, replies and quotes; not what was passed on.' })
  posts: number;

  @Field(() => Int, { description: 'Articles.' })
  articles: number;
}

@ObjectType({ description: 'Sign-ins by a connection that were refused.' })
export class RefusedSignIns {
  @Field(() => ID, { description: 'The connection.' })
  connectionId: string;

  @Field(() => String, { description: 'What its button says.' })
  label: string;

  @Field(() => Int, { description: 'How many within a day.' })
  count: number;
}

@ObjectType({ description: 'How the hub is doing: figures and delays, never who.' })
export class HubActivity {
  @Field(() => [DayOfActivity], { description: 'The latest 30 days, today included, the oldest first.' })
  days: DayOfActivity[];

  @Field(() => Int, { description: 'How many events wait to be passed on to browsers and jobs, counted to 1,000.' })
  waitingEvents: number;

  @Field(() => Int, { description: 'For how many seconds the oldest of them has waited. More than a minute: no worker is running, or it cannot keep up.' })
  waitingSeconds: number;

  @Field(() => [RefusedSignIns], { description: 'Connections with refused sign-ins within a day, those with most first, at most 10.' })
  refusedSignIns: RefusedSignIns[];
}
