import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';

/** Answers operations as `graphql` does, but reads and validates each text once, however often it is asked: that takes longer than the answers. */
export class KnownDocuments {
  private readonly known = new Map<string, DocumentNode>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Throws where it is no valid operation. */
  async ask(source: string, contextValue: unknown, variableValues?: Record<string, unknown>): Promise<ExecutionResult> {
    return execute({ schema: this.schema, document: this.documentOf(source), contextValue, variableValues });
  }

  private documentOf(source: string): DocumentNode {
    const known = this.known.get(source);
    if (known) return known;
    const document = parse(source, { noLocation: true });
    const errors = validate(this.schema, document);
    if (errors.length > 0) throw new AggregateError(errors, errors[0]?.message);
    this.known.set(source, document);
    return document;
  }
}
