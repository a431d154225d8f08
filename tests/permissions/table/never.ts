/**
 * Fields that nobody comes by in this world, so that what the table says of them is not shown here: nothing has them, or
 * only the answer to a mutation does. Build what they need into the world rather than adding to these.
 */
export const NEVER_SHOWN: string[] = [
  // Told to whoever did it, in the answer.
  ...fields('ImportedVoter', 'token voter'),
  ...fields('ModerationResult', 'act subjectId userErrors'),
  ...fields('FoundResident', 'person area'),
  ...fields('UserError', 'code field message'),
  // An import’s own page; tests/communities/register.
  'Query.registerImport',
  ...fields('ColumnUse', 'column field'),
  ...fields('RegisterChanges', 'added changed gone goneResidents same'),
  ...fields('RegisterLineError', 'field line message'),
  ...fields(
    'RegisterImport',
    'counts endedAt errorCount errors id linesDone linesTotal percent problem startedAt state version',
  ),
  ...fields('PaperBallotsPreview', 'ballots faults invalid invalidLines options'),
  ...fields('PaperLineProblem', 'count line message'),
  ...fields('RegisterPreview', 'columns counts errorCount errors firstLines lines mapped matching'),
  // One’s own account, and what the demo shows of mails; tests/accounts.
  'ApiToken.rate',
  'Person.avatarUrl',
  'Session.address',
  'SignInMethods.openId',
  'OpenIdType.name',
  ...fields('Contacts', 'email phone'),
  ...fields('OutboxMessage', 'at channel number subject text to'),
  // Told by feeds of boards that nobody may follow any more, or after a restore; tests/live, tests/backup.
  'ResyncRequired.reason',
  'CommentHidden.parent',
  'InitiativeVisibilityChanged.initiative',
  // Votes of kinds that this world has none of; tests/decisions, tests/feedback.
  'Decision.adoptedRulebook',
  'Decision.proposal',
  'Decision.rollArea',
  'DecisionRules.maxBallotCost',
  'Fate.commitment',
  'Rulebook.decision',
  'Step.doneAt',
  'Step.unit',
  // tests/communities
  'CodeSheet.withdrawnAt',
  'RegisterEntry.saidBy',
];

/** Fields that the table keeps from some, who don’t come by them in this world. */
export const NEVER_KEPT: string[] = [];

function fields(type: string, names: string): string[] {
  return names.split(' ').map((name) => `${type}.${name}`);
}
