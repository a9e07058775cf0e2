import { Field, ObjectType } from '@nestjs/graphql';
import { Role, type Scope, SCOPES, type Viewer as RequestViewer } from '#access';

/** Its fields are made of the request's viewer. */
@ObjectType({ description: 'Who asks: a person, or an app.' })
export class Viewer {
  @Field(() => [Role], { description: 'What you are in the hub. Apps have no roles.' })
  roles: Role[];

  @Field(() => [String], { description: 'What this session or token may be used for: read, write, moderate, admin.' })
  scopes: string[];

  @Field(() => [String], { description: 'What a token of yours can be made for, by your roles. None for apps.' })
  scopesToGive: string[];
}

export type ViewerSource = Viewer & { readonly source: RequestViewer };

/** What the schema's Viewer is made of. */
export function sourceOf(source: RequestViewer): ViewerSource {
  return { source, roles: [...source.roles].sort(), scopes: [...source.scopes], scopesToGive: scopesToGive(source) };
}

/** For moderating and administering only those can be given that have the role; a token without it would do nothing. */
function scopesToGive({ personId, roles }: RequestViewer): Scope[] {
  const needed: Partial<Record<Scope, Role>> = { moderate: Role.MODERATOR, admin: Role.ADMINISTRATOR };
  return personId === undefined ? [] : SCOPES.filter((scope) => !needed[scope] || roles.has(needed[scope]));
}
