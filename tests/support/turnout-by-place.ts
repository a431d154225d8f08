import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';

const TURNOUT = /turnout|participation/i;
const NARROW = /building|household|room|floor|staircase|address|area|grid|person|resident|voter/i;

/**
 * Every place where an SDL offers a turnout of less than a whole vote: a neighbour who knows that two live behind a door
 * reads a turnout of that door as two ballots. A turnout may be asked of nothing narrow, not be narrowed by an argument,
 * and not have anything narrow in it.
 */
export function turnoutByPlace(sdl: string): string[] {
  const schema = buildSchema(sdl);
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => problemsOf(type, field))
      : [],
  );
}

function problemsOf(owner: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string[] {
  const answer = getNamedType(field.type);
  if (!TURNOUT.test(field.name) && !TURNOUT.test(answer.name)) return [];
  const name = `${owner.name}.${field.name}`;
  const narrowed = field.args.flatMap(namesOf).find((word) => NARROW.test(word));
  const within = [...namesWithin(answer)].find((word) => NARROW.test(word));
  return [
    ...(NARROW.test(owner.name) || NARROW.test(field.name)
      ? [`${name} is of something narrow`]
      : []),
    ...(narrowed ? [`${name} is narrowed by ${narrowed}`] : []),
    ...(within ? [`${name} has ${within} in it`] : []),
  ];
}

function namesOf({ name, type }: GraphQLArgument): string[] {
  const named = getNamedType(type);
  const inner = isInputObjectType(named) ? Object.keys(named.getFields()) : [];
  return [name, named.name, ...inner];
}

/** Names of all that a turnout says, but not of what it only points at: a decision and the like stand on their own. */
function namesWithin(type: GraphQLNamedType, seen = new Set<string>()) {
  if (seen.has(type.name) || !isObjectType(type)) return seen;
  if (type.getInterfaces().some(({ name }) => name === 'Node') && !NARROW.test(type.name))
    return seen;
  seen.add(type.name);
  for (const field of Object.values(type.getFields())) {
    seen.add(field.name);
    namesWithin(getNamedType(field.type), seen);
  }
  return seen;
}
