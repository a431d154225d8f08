import { whoeverSeesItNow, whoeverSeesIt, type FieldRule } from '../rules.js';

/** Who sees which field of events. */
export const EVENTS: Record<string, FieldRule> = {
  'PaperBallotHandedOut.cursor': whoeverSeesIt,
  'PaperBallotHandedOut.at': whoeverSeesIt,
  'PaperBallotHandedOut.decision': whoeverSeesIt,
  'PaperBallotTakenBack.cursor': whoeverSeesIt,
  'PaperBallotTakenBack.at': whoeverSeesIt,
  'PaperBallotTakenBack.decision': whoeverSeesIt,

  'ResidenceConfirmed.cursor': whoeverSeesIt,
  'ResidenceConfirmed.at': whoeverSeesIt,
  'ResidenceConfirmed.community': whoeverSeesIt,

  'ResidenceRefused.cursor': whoeverSeesIt,
  'ResidenceRefused.at': whoeverSeesIt,
  'ResidenceRefused.request': whoeverSeesIt,
  'ResidenceRefused.community': whoeverSeesIt,

  'ResidenceEnded.cursor': whoeverSeesIt,
  'ResidenceEnded.at': whoeverSeesIt,
  'ResidenceEnded.community': whoeverSeesIt,

  'FateChanged.cursor': whoeverSeesIt,
  'FateChanged.at': whoeverSeesIt,
  'FateChanged.kind': whoeverSeesIt,
  'FateChanged.proposal': whoeverSeesIt,
  'FateChanged.decision': whoeverSeesIt,
  'FateChanged.commitment': whoeverSeesIt,
  'FateChanged.board': whoeverSeesIt,
  'FateChanged.initiative': whoeverSeesIt,

  'RecordedForYou.cursor': whoeverSeesIt,
  'RecordedForYou.at': whoeverSeesIt,
  'RecordedForYou.assistance': whoeverSeesIt,

  'ContentHidden.cursor': whoeverSeesIt,
  'ContentHidden.at': whoeverSeesIt,
  'ContentHidden.notice': whoeverSeesIt,

  'ContentRestored.cursor': whoeverSeesIt,
  'ContentRestored.at': whoeverSeesIt,
  'ContentRestored.notice': whoeverSeesIt,

  'AppealDecided.cursor': whoeverSeesIt,
  'AppealDecided.at': whoeverSeesIt,
  'AppealDecided.notice': whoeverSeesIt,

  'PhaseChanged.cursor': whoeverSeesIt,
  'PhaseChanged.at': whoeverSeesIt,
  'PhaseChanged.board': whoeverSeesIt,
  'PhaseChanged.to': whoeverSeesIt,

  'PhasesPlanned.cursor': whoeverSeesIt,
  'PhasesPlanned.at': whoeverSeesIt,
  'PhasesPlanned.board': whoeverSeesIt,

  'BoardClosed.cursor': whoeverSeesIt,
  'BoardClosed.at': whoeverSeesIt,
  'BoardClosed.board': whoeverSeesIt,

  'ProposalPublished.cursor': whoeverSeesIt,
  'ProposalPublished.at': whoeverSeesIt,
  'ProposalPublished.proposal': whoeverSeesIt,

  'ProposalMoved.cursor': whoeverSeesIt,
  'ProposalMoved.at': whoeverSeesIt,
  'ProposalMoved.proposal': whoeverSeesIt,

  'ProposalEdited.cursor': whoeverSeesIt,
  'ProposalEdited.at': whoeverSeesIt,
  'ProposalEdited.proposal': whoeverSeesIt,

  'ProposalAnswerChanged.cursor': whoeverSeesIt,
  'ProposalAnswerChanged.at': whoeverSeesIt,
  'ProposalAnswerChanged.proposal': whoeverSeesIt,

  'CommentAdded.cursor': whoeverSeesIt,
  'CommentAdded.at': whoeverSeesIt,
  'CommentAdded.comment': whoeverSeesIt,

  'DecisionScheduled.cursor': whoeverSeesIt,
  'DecisionScheduled.at': whoeverSeesIt,
  'DecisionScheduled.decision': whoeverSeesIt,

  'DecisionOpened.cursor': whoeverSeesIt,
  'DecisionOpened.at': whoeverSeesIt,
  'DecisionOpened.decision': whoeverSeesIt,

  'DecisionClosed.cursor': whoeverSeesIt,
  'DecisionClosed.at': whoeverSeesIt,
  'DecisionClosed.decision': whoeverSeesIt,

  'DecisionWithdrawn.cursor': whoeverSeesIt,
  'DecisionWithdrawn.at': whoeverSeesIt,
  'DecisionWithdrawn.decision': whoeverSeesIt,

  'ObjectionRaised.cursor': whoeverSeesIt,
  'ObjectionRaised.at': whoeverSeesIt,
  'ObjectionRaised.objection': whoeverSeesIt,

  'ObjectionAnswered.cursor': whoeverSeesIt,
  'ObjectionAnswered.at': whoeverSeesIt,
  'ObjectionAnswered.objection': whoeverSeesIt,

  'CommitmentMade.cursor': whoeverSeesIt,
  'CommitmentMade.at': whoeverSeesIt,
  'CommitmentMade.commitment': whoeverSeesIt,

  'CommitmentChanged.cursor': whoeverSeesIt,
  'CommitmentChanged.at': whoeverSeesIt,
  'CommitmentChanged.commitment': whoeverSeesIt,

  'StepChanged.cursor': whoeverSeesIt,
  'StepChanged.at': whoeverSeesIt,
  'StepChanged.step': whoeverSeesIt,

  'OutcomeReplied.cursor': whoeverSeesIt,
  'OutcomeReplied.at': whoeverSeesIt,
  'OutcomeReplied.decision': whoeverSeesIt,

  'ReviewPublished.cursor': whoeverSeesIt,
  'ReviewPublished.at': whoeverSeesIt,
  'ReviewPublished.board': whoeverSeesIt,

  'ContributionDisputed.cursor': whoeverSeesIt,
  'ContributionDisputed.at': whoeverSeesIt,
  'ContributionDisputed.subjectId': whoeverSeesIt,
  'ContributionDisputed.assistance': whoeverSeesIt,

  'ProposalHidden.cursor': whoeverSeesIt,
  'ProposalHidden.at': whoeverSeesIt,
  'ProposalHidden.proposalId': whoeverSeesIt,
  'ProposalHidden.board': whoeverSeesIt,

  'ProposalRestored.cursor': whoeverSeesIt,
  'ProposalRestored.at': whoeverSeesIt,
  'ProposalRestored.proposal': whoeverSeesIt,

  'CommentHidden.cursor': whoeverSeesIt,
  'CommentHidden.at': whoeverSeesIt,
  'CommentHidden.commentId': whoeverSeesIt,
  'CommentHidden.proposal': whoeverSeesIt,
  'CommentHidden.parent': whoeverSeesIt,

  'CommentRestored.cursor': whoeverSeesIt,
  'CommentRestored.at': whoeverSeesIt,
  'CommentRestored.comment': whoeverSeesIt,

  'ResyncRequired.reason': whoeverSeesIt,

  'InitiativeStarted.cursor': whoeverSeesIt,
  'InitiativeStarted.at': whoeverSeesIt,
  'InitiativeStarted.initiative': whoeverSeesIt,

  'InitiativeReached.cursor': whoeverSeesIt,
  'InitiativeReached.at': whoeverSeesIt,
  'InitiativeReached.initiative': whoeverSeesIt,

  'InitiativeDisputed.cursor': whoeverSeesIt,
  'InitiativeDisputed.at': whoeverSeesIt,
  'InitiativeDisputed.initiative': whoeverSeesIt,

  'InitiativeAnswered.cursor': whoeverSeesIt,
  'InitiativeAnswered.at': whoeverSeesIt,
  'InitiativeAnswered.initiative': whoeverSeesIt,

  'InitiativeWithdrawn.cursor': whoeverSeesIt,
  'InitiativeWithdrawn.at': whoeverSeesIt,
  'InitiativeWithdrawn.initiative': whoeverSeesIt,

  'InitiativeVisibilityChanged.cursor': whoeverSeesIt,
  'InitiativeVisibilityChanged.at': whoeverSeesIt,
  'InitiativeVisibilityChanged.initiativeId': whoeverSeesIt,
  'InitiativeVisibilityChanged.initiative': whoeverSeesIt,

  'CaseChanged.cursor': whoeverSeesIt,
  'CaseChanged.at': whoeverSeesIt,
  'CaseChanged.case': whoeverSeesIt,

  'AppealChanged.cursor': whoeverSeesIt,
  'AppealChanged.at': whoeverSeesIt,
  'AppealChanged.appeal': whoeverSeesIt,

  'InitiativeSupportsGauge.communityId': whoeverSeesIt,
  'InitiativeSupportsGauge.version': whoeverSeesItNow,
  'InitiativeSupportsGauge.initiatives': whoeverSeesIt,

  'SupportsGauge.boardId': whoeverSeesIt,
  'SupportsGauge.version': whoeverSeesItNow,
  'SupportsGauge.proposals': whoeverSeesIt,
};
