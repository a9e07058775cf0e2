import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfo } from './page-info.type.js';

/** The GraphQL types of a list's edge and connection, named after the node: PostEdge and PostConnection. */
export function edgeType<Node>(name: string, node: () => Type<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name.toLowerCase()} of a list.` })
  class EdgeType {
    @Field(() => String, { description: 'Give it as after or before to read on from here.' })
    cursor: string;

    @Field(node, { description: `The ${name.toLowerCase()}.` })
    node: Node;
  }
  return EdgeType;
}

export function connectionType<EdgeType>(name: string, edge: Type<EdgeType>) {
  @ObjectType(`${name}Connection`, { description: 'One page of a list.' })
  class ConnectionType {
    @Field(() => [edge], { description: 'The page, in the order of the list.' })
    edges: EdgeType[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo: PageInfo;
  }
  return ConnectionType;
}
