import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';

interface Element {
  name: string;
  description?: string | null;
}

const ARTICLES = ['the', 'a', 'an'];

/** Every element of an SDL whose description is missing or says no more than its name. */
export function undescribed(sdl: string): string[] {
  const schema = buildSchema(sdl);
  const types = Object.values(schema.getTypeMap()).filter(isOurs).flatMap(elementsOf);
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const all = [...types, ...directives.flatMap((it) => [it, ...within(it.name, it.args)])];
  return all.filter(saysNothing).map(({ name }) => name);
}

function isOurs(type: GraphQLNamedType): boolean {
  return !isIntrospectionType(type) && !isSpecifiedScalarType(type);
}

function elementsOf(type: GraphQLNamedType): Element[] {
  if (isEnumType(type)) return [type, ...within(type.name, type.getValues())];
  if (isInputObjectType(type)) return [type, ...within(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => within(`${type.name}.${field.name}`, field.args));
  return [type, ...within(type.name, fields), ...args];
}

function within(parent: string, elements: readonly Element[]): Element[] {
  return elements.map(({ name, description }) => ({ name: `${parent}.${name}`, description }));
}

function saysNothing({ name, description }: Element): boolean {
  const own = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  return wordsOf(description ?? '').every((word) => ARTICLES.includes(word) || own.includes(word));
}

function wordsOf(text: string): string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return apart.match(/\p{L}+/gu) ?? [];
}
