import { Field, ObjectType } from '@nestjs/graphql';
import { Role, type Viewer as RequestViewer } from '#access';

/** Its fields are made of the request's viewer. */
@ObjectType({ description: 'Who asks: a person, or an app.' })
export class Viewer {
  @Field(() => [Role], { description: 'What you are in the hub. Apps have no roles.' })
  roles: Role[];

  @Field(() => [String], { description: 'What this session or token may be used for: read, write, moderate, admin.' })
  scopes: string[];
}

export type ViewerSource = Viewer & { readonly source: RequestViewer };

/** What the schema's Viewer is made of. */
export function sourceOf(source: RequestViewer): ViewerSource {
  return { source, roles: [...source.roles].sort(), scopes: [...source.scopes] };
}
