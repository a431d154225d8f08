import { Extensions } from 'type-graphql';
import type { Scope } from '../viewer.js';

/** What a mutation says about who may ask for it; kept in the schema's extensions. */
export interface Needed {
  /** A program's token must carry one of these; with none of them only a browser's session will do. */
  scopes: readonly Scope[];
}

type MethodDecorator = (target: object, propertyKey: string) => void;

/**
 * Says which scope a program's token must carry for this mutation; with several, one of them is enough. What its person
 * may do there is the policy's to say.
 */
export function Needs(...scopes: [Scope, ...Scope[]]): MethodDecorator {
  return keep({ scopes });
}

/**
 * Says that a mutation is for a person before a browser, and for no program, whatever its scopes: a token that was stolen
 * must make no others, shut nobody out and take over no account.
 */
export function OwnHandsOnly(): MethodDecorator {
  return keep({ scopes: [] });
}

function keep(needed: Needed): MethodDecorator {
  return Extensions({ needs: needed });
}
