import { AccountsMutations } from '../../../features/accounts/accounts.mutations.js';
import {
  AccountsResolver,
  PersonResolver,
  ViewerResolver,
} from '../../../features/accounts/accounts.resolver.js';
import { ContactsResolver } from '../../../features/accounts/contacts/contacts.resolver.js';
import { SignInMethodsResolver } from '../../../features/accounts/sign-in/sign-in-methods.resolver.js';

import { ApiTokensMutations } from '../../../features/accounts/api-tokens/api-tokens.mutations.js';
import { SessionsResolver } from '../../../features/accounts/sessions/sessions.resolver.js';
import { ViewerApiTokensResolver } from '../../../features/accounts/api-tokens/api-tokens.resolver.js';
import {
  AccountBlockResolver,
  BlockedPeopleResolver,
  BlockPermissionResolver,
} from '../../../features/accounts/blocks/blocked-people.resolver.js';
import { BlocksResolver } from '../../../features/accounts/blocks/blocks.resolver.js';
import { AvatarsResolver } from '../../../features/accounts/avatars/avatars.resolver.js';

/** The resolvers of the feature `accounts`. */
export const ACCOUNTS_RESOLVERS = [
  AccountsResolver,
  PersonResolver,
  ViewerResolver,
  AccountsMutations,
  SignInMethodsResolver,
  ContactsResolver,
  ViewerApiTokensResolver,
  ApiTokensMutations,
  SessionsResolver,
  BlocksResolver,
  BlockedPeopleResolver,
  BlockPermissionResolver,
  AccountBlockResolver,
  AvatarsResolver,
];
