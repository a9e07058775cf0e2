import { Injectable } from '@nestjs/common';
import { idTypeOf, parseId } from '#platform';
import type { RequestContext } from '../viewer/request-context.js';

/** How a type's rows are found by UUID, as the request's viewer may read them; null for the rest. */
export type FindNode = (context: RequestContext, uuid: string) => Promise<object | null>;

/** Every Node type, with its way to find one. Libs register theirs when their module starts. */
@Injectable()
export class NodeSources {
  private readonly sources = new Map<string, { typeName: string; find: FindNode }>();

  register(typeName: string, find: FindNode): void {
    this.sources.set(idTypeOf(typeName), { typeName, find });
  }

  /** The names of all types that node(id) finds. */
  typeNames(): string[] {
    return [...this.sources.values()].map((source) => source.typeName);
  }

  /** The thing with this id; null where there is none, where the viewer may not read it, and for a text that is no id. */
  async find(context: RequestContext, id: string): Promise<object | null> {
    const parsed = parseId(id);
    const source = parsed && this.sources.get(parsed.type);
    if (!parsed || !source) return null;
    return withTypeName(await source.find(context, parsed.uuid), source.typeName);
  }
}

/** Says of which GraphQL type a row is, for interfaces and unions. */
export function withTypeName<Row extends object>(row: Row | null, typeName: string): (Row & { __typename: string }) | null {
  return row === null ? null : { ...row, __typename: typeName };
}
