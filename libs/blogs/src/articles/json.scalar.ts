import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { type ValueNode, valueFromASTUntyped } from 'graphql';

@Scalar('JSON')
export class JsonScalar implements CustomScalar<unknown, unknown> {
  description = 'Any JSON value. An article’s body is a Tiptap document: {"type":"doc","content":[…]}.';

  serialize(value: unknown): unknown {
    return value;
  }

  parseValue(value: unknown): unknown {
    return value;
  }

  parseLiteral(node: ValueNode): unknown {
    return valueFromASTUntyped(node);
  }
}
