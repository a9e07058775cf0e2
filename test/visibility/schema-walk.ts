import {
  getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isEnumType,
  isInputObjectType, isLeafType, isNonNullType, isObjectType, isRequiredArgument, isScalarType,
} from 'graphql';

/** Ways to give a field its arguments, as written in a query: `slug: "a"`. */
export type Arguments = Record<string, readonly string[]>;

const PAGING = new Set(['first', 'after', 'last', 'before']);

/**
 * Writes queries that ask for everything: each field of a type, with each value of its optional arguments, and of what it leads to
 * all that tells who or what it is. A field whose arguments nobody has told the walk is an error, so that none can be forgotten.
 */
export class SchemaWalk {
  /** Fields that have been asked for, as Type.field. */
  readonly asked = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    /** For Type.field with required arguments, or optional ones that the walk can't make up. */
    private readonly known: Arguments,
  ) {}

  /** The types that node(id) finds. */
  nodeTypes(): readonly GraphQLObjectType[] {
    const node = this.schema.getType('Node');
    return isAbstractType(node) ? this.schema.getPossibleTypes(node) : [];
  }

  /** Every object type's fields that lead to more than a scalar. */
  compositeFields(): string[] {
    return Object.values(this.schema.getTypeMap()).filter(isObjectType).filter((type) => !type.name.startsWith('__')).flatMap((type) =>
      Object.values(type.getFields()).filter((field) => !isLeafType(getNamedType(field.type))).map((field) => `${type.name}.${field.name}`));
  }

  /** All fields of a Query, Node or other object type; each of what it leads to is shown by `shallow`. */
  all(type: GraphQLObjectType): string {
    return this.each(type).join('\n');
  }

  /** The same one by one, for what would be too much at once. */
  each(type: GraphQLObjectType): string[] {
    return Object.values(type.getFields()).flatMap((field) => this.ways(type, field).map((args, i) => {
      this.asked.add(`${type.name}.${field.name}`);
      return `${type.name}_${field.name}_${i}: ${field.name}${args} ${this.shallow(getNamedType(field.type))}`;
    }));
  }

  /** What tells of a thing: a Node's own scalars; of other types everything, as they can't be asked for by id. */
  private shallow(type: GraphQLNamedType): string {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) {
      return `{ __typename ${this.schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${this.shallow(one)}`).join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error(`${type.name} is no type that a field can have`);
    if (!this.nodeTypes().includes(type)) return `{ ${this.all(type)} }`;
    const own = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument));
    return `{ ${own.map((field) => `${type.name}_${field.name}: ${field.name}`).join(' ')} }`;
  }

  private ways(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string[] {
    const told = this.known[`${type.name}.${field.name}`];
    if (told) return told.map((way) => `(${way})`);
    const missing = field.args.filter((arg) => isRequiredArgument(arg) || !canMakeUp(arg));
    if (missing.length > 0) {
      throw new Error(`The visibility matrix doesn't know which ${missing.map((arg) => arg.name).join(', ')} to give ${type.name}.${field.name}: tell it in known-arguments.ts`);
    }
    const page = field.args.some((arg) => arg.name === 'first') ? ['first: 100'] : [];
    const choices = field.args.filter((arg) => !PAGING.has(arg.name)).flatMap((arg) => valuesOf(arg).map((value) => [`${arg.name}: ${value}`]));
    return [[], ...choices].map((choice) => [...page, ...choice].join(', ')).map((args) => (args === '' ? '' : `(${args})`));
  }
}

function canMakeUp(arg: GraphQLArgument): boolean {
  return PAGING.has(arg.name) || valuesOf(arg).length > 0;
}

function valuesOf(arg: GraphQLArgument): string[] {
  const type = getNamedType(arg.type);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  return isScalarType(type) && type.name === 'Boolean' && (isNonNullType(arg.type) || !isInputObjectType(type)) ? ['true', 'false'] : [];
}
