import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer, viewerOf } from '#access';
import { EventStream } from '#platform';
import type { PostChange } from './post-change.js';
import { HomeTimelineChange, ThreadChange } from './post-change.type.js';
import { Sequences } from './sequences.js';

const SEQUENCE = { description: 'Its place in the order of all changes. After a break, subscribe with the last one seen. For guests it isn’t a number.' } as const;

@Resolver()
export class CurrentSequenceResolver {
  constructor(
    private readonly stream: EventStream,
    private readonly sequences: Sequences,
  ) {}

  @Query(() => String, { description: 'Where the order of all changes stands. Ask for it together with a page, and subscribe after it: nothing is missed. For guests it isn’t a number.' })
  @Allow('read')
  currentSequence(@CurrentViewer() viewer: Viewer): Promise<string> {
    return this.sequences.show(viewer, this.stream.position());
  }
}

@Resolver(() => ThreadChange)
export class ThreadChangeSequenceResolver {
  constructor(private readonly sequences: Sequences) {}

  @ResolveField(() => String, SEQUENCE)
  sequence(@Parent() { sequence }: PostChange, @Context() context: RequestContext): Promise<string> {
    return this.sequences.show(viewerOf(context), sequence);
  }
}

@Resolver(() => HomeTimelineChange)
export class HomeChangeSequenceResolver extends ThreadChangeSequenceResolver {
  constructor(sequences: Sequences) {
    super(sequences);
  }
}
