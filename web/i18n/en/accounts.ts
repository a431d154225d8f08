/** Signing in and out. */
export const accounts = {
  signIn: 'Sign in',
  signInTo: 'Try it as one of these people',
  signInHint: 'A demo community: one click signs you in',
  signOut: 'Sign out',
  switchTo: 'Switch to somebody else',
  menuFor: '{{name}}, account menu',
  visitor: 'Visitor',
  failed: 'You could not be signed in. Please try again.',
  role: {
    RESIDENT: 'Resident',
    MODERATOR: 'Facilitator',
    OFFICIAL: 'Staff member',
    ADMINISTRATOR: 'Administrator',
  },
};
