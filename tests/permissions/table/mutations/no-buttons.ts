/** What `viewerCan` says that is no single mutation’s to agree with, and why. */
export const NO_BUTTONS: Record<string, string> = {
  'ModerationCase.moderate':
    'a case is there for facilitators alone; moderate is tried on what it is about',
  'ModerationCase.restore': 'the same, with restore',
  'ModerationNotice.appeal':
    'a notice is there for whoever it was sent to; appeal is tried on the act',
  'Appeal.decide': 'appeals are not fetched by themselves; decideAppeal is tried on them',
  'Community.moderate': 'leads to the desk, which the walk over fields looks at',
  'Decision.joinRoll': 'leads to showing where one lives, which each way of it is tried for',
  'Proposal.flag': 'flag is tried on comments',
  'Initiative.flag': 'flag is tried on comments',
};
