import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What fields take that can't do without: `Type.field` → its arguments, as they stand in a document. */
export type Arguments = Record<string, string>;

/** Types of a list’s page, which carry what the list shows and nothing of their own. */
export const OF_A_PAGE = /(Connection|Edge)$/;

/** Types of what a mutation gives back. */
export const OF_A_MUTATION = /Payload$/;

/** How many of a list are looked at: more than the world holds of most things. */
const PAGE = 6;

/** How many words a document may have: well below the server’s limit of tokens and of cost. */
const MOST_WORDS = 350;

/** How deep a selection goes before it only names what is there. */
const DEEPEST = 7;

/** Writes selections of everything that a type has, with `__typename` in each object, so that an answer says whose its fields are. */
export class Selections {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly args: Arguments,
  ) {}

  /** All fields of a type, and what they lead to, up to things that are looked at by themselves. */
  of(type: GraphQLNamedType, trail: string[] = []): string {
    if (isAbstractType(type)) return this.ofEach(type, trail);
    if (!isObjectType(type)) return '';
    const next = [...trail, type.name];
    const fields = Object.values(type.getFields()).map((field) => this.field(type, field, next));
    return `{ __typename ${fields.join(' ')} }`;
  }

  /** All fields of a type in as many parts as one document may not hold together. */
  parts(type: GraphQLObjectType): string[] {
    const parts: string[] = [''];
    for (const field of Object.values(type.getFields())) {
      const selection = this.field(type, field, [type.name]);
      const whole = `${parts.at(-1)} ${selection}`;
      if (this.fits(whole)) parts[parts.length - 1] = whole;
      else parts.push(selection);
    }
    return parts;
  }

  private fits(selection: string): boolean {
    return selection.split(/\s+/).length < MOST_WORDS;
  }

  /** Fields of one type, on which a selection begins: `Query`, `Mutation`, a subscription’s message. */
  field(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    trail: string[] = [],
  ): string {
    const name = `${type.name}.${field.name}`;
    const args = this.args[name] ?? pageOf(field);
    const call = `${field.name}${args && `(${args})`}`;
    if (!this.args[name] && field.args.some(isRequiredArgument))
      throw new Error(`${name} needs arguments: add them to the walk’s ARGUMENTS`);
    return `${call} ${this.inner(getNamedType(field.type), trail)}`;
  }

  /** What a field’s value is looked at with: things with pages of their own are only named. */
  private inner(type: GraphQLNamedType, trail: string[]): string {
    if (isScalarType(type) || isEnumType(type)) return '';
    const again = trail.includes(type.name) || trail.length >= DEEPEST;
    if (again || this.isNode(type)) return this.named(type);
    return this.of(type, trail);
  }

  private ofEach(type: GraphQLNamedType, trail: string[]): string {
    const types = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const parts = types.map((one) =>
      this.isNode(one)
        ? `... on ${one.name} ${this.named(one)}`
        : `... on ${one.name} ${this.of(one, trail)}`,
    );
    return `{ __typename ${parts.join(' ')} }`;
  }

  private named(type: GraphQLNamedType): string {
    if (type.name === 'Node') return '{ __typename id }';
    const id = isObjectType(type) && type.getFields()['id'] ? ' id' : '';
    return `{ __typename${id} }`;
  }

  private isNode(type: GraphQLNamedType): boolean {
    if (type.name === 'Node') return true;
    return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  }
}

function pageOf(field: GraphQLField<unknown, unknown>): string {
  return field.args.some(({ name }) => name === 'first') ? `first: ${PAGE}` : '';
}
