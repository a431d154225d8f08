/** Signing in and out. */
export const accounts = {
  signIn: 'Sign in',
  withAccount: 'With my own account',
  signInTo: 'Try it as one of these people',
  me: 'How others see me',
  signOut: 'Sign out',
  switchTo: 'Switch to somebody else',
  menuFor: '{{name}}, account menu',
  failed: 'You could not be signed in. Please try again.',
  role: {
    RESIDENT: 'Resident',
    MODERATOR: 'Facilitator',
    OFFICIAL: 'Staff member',
    ADMINISTRATOR: 'Administrator',
  },
};
