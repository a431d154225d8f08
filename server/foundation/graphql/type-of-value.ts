/** Tells the name of a value's type; undefined when it has none. */
type TypeOfValue = (value: never) => string | undefined;

const told = new Map<string, TypeOfValue>();

/**
 * How the values of an interface or a union tell which type they have. type-graphql makes a promise of the answer, which a
 * compiled document can't wait for, so the schema takes it from here once it is built.
 */
export function typeOfValue<V>(
  abstractType: string,
  tell: (value: V) => string | undefined,
): (value: V) => string | undefined {
  told.set(abstractType, tell);
  return tell;
}

/** All that were told, by the name of the interface or union. */
export function typesTold(): ReadonlyMap<string, TypeOfValue> {
  return told;
}
