import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfo } from './page-info.type.js';

/**
 * The fields of a list's edge, for a type named after its node:
 * `@ObjectType({ description: … }) export class PostEdge extends edgeType('post', () => Post) {}`
 */
export function edgeType<Node>(what: string, node: () => Type<Node>) {
  @ObjectType({ isAbstract: true })
  abstract class EdgeFields {
    @Field(() => String, { description: 'Give it as after or before to read on from here.' })
    cursor: string;

    @Field(node, { description: `The ${what} itself.` })
    node: Node;
  }
  return EdgeFields;
}

/** The fields of a list's page: `export class PostConnection extends connectionType(() => PostEdge) {}` */
export function connectionType<Edge>(edge: () => Type<Edge>) {
  @ObjectType({ isAbstract: true })
  abstract class ConnectionFields {
    @Field(() => [edge()], { description: 'The page, in the order of the list.' })
    edges: Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo: PageInfo;
  }
  return ConnectionFields;
}
