import type { Actor } from '../../support/factories.js';

/** Somebody does something that has to succeed; the payload with what `selection` names. */
export async function does<T = object>(
  { api }: Pick<Actor, 'api'>,
  name: string,
  input: object,
  selection = '',
): Promise<T> {
  const payload = await api.mutate<T>(name, input, selection);
  if (payload.userErrors.length > 0)
    throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

/** Somebody makes something; its id. */
export async function makes(
  actor: Pick<Actor, 'api'>,
  name: string,
  thing: string,
  input: object,
): Promise<string> {
  const made = await does<Record<string, { id: string }>>(actor, name, input, `${thing} { id }`);
  return made[thing]!.id;
}
