import { AccountsMutations } from '../../../features/accounts/accounts.mutations.js';
import {
  AccountsResolver,
  PersonResolver,
  ViewerResolver,
} from '../../../features/accounts/accounts.resolver.js';

/** The resolvers of the feature `accounts`. */
export const ACCOUNTS_RESOLVERS = [
  AccountsResolver,
  PersonResolver,
  ViewerResolver,
  AccountsMutations,
];
