/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment BoardFrame on Board {\n    ...LiveBoard\n    ...BoardHead\n    decisions {\n      ...DecisionFacts\n    }\n  }\n": typeof types.BoardFrameFragmentDoc,
    "\n  subscription BoardFeed($boardId: ID!, $after: Cursor) {\n    boardFeed(boardId: $boardId, after: $after) {\n      __typename\n      ... on BoardEvent {\n        cursor\n      }\n      ... on ProposalPublished {\n        proposal {\n          ...ProposalFacts\n          board {\n            id\n            proposalCount\n          }\n        }\n      }\n      ... on CommentAdded {\n        comment {\n          ...ArrivedComment\n        }\n      }\n      ... on PhaseChanged {\n        board {\n          ...PhaseStrip\n        }\n      }\n      ... on DecisionScheduled {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on DecisionOpened {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on DecisionClosed {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on ResyncRequired {\n        reason\n      }\n    }\n  }\n": typeof types.BoardFeedDocument,
    "\n  query ServerTime {\n    serverTime\n  }\n": typeof types.ServerTimeDocument,
    "\n  subscription Presence($boardId: ID!) {\n    presence(boardId: $boardId) {\n      boardId\n      version\n      here\n    }\n  }\n": typeof types.PresenceDocument,
    "\n  subscription Supports($boardId: ID!) {\n    supports(boardId: $boardId) {\n      boardId\n      version\n      proposals {\n        id\n        supportCount\n        supportVersion\n      }\n    }\n  }\n": typeof types.SupportsDocument,
    "\n  subscription Turnout($decisionId: ID!) {\n    turnout(decisionId: $decisionId) {\n      ...TurnoutFacts\n    }\n  }\n": typeof types.TurnoutDocument,
    "\n  subscription Tally($decisionId: ID!) {\n    tally(decisionId: $decisionId) {\n      ...TallyFacts\n    }\n  }\n": typeof types.TallyDocument,
    "\n  fragment LiveBoard on Board {\n    id\n    feedCursor\n    presence {\n      boardId\n      version\n      here\n    }\n  }\n": typeof types.LiveBoardFragmentDoc,
    "\n  query ArrivedProposal($id: ID!) {\n    proposal(id: $id) {\n      ...ProposalCard\n    }\n  }\n": typeof types.ArrivedProposalDocument,
    "\n  query BoardPage($id: ID!, $orderBy: ProposalOrder, $category: ProposalCategory, $after: Cursor) {\n    board(id: $id) {\n      ...BoardFrame\n      ...BoardTools\n      viewerCan {\n        publishProposal {\n          allowed\n          code\n          reason\n        }\n        createDecision {\n          allowed\n          code\n          reason\n        }\n      }\n      decisions {\n        ...WholeDecision\n      }\n      proposals(first: 20, after: $after, orderBy: $orderBy, category: $category) {\n        ...ProposalPage\n      }\n    }\n  }\n": typeof types.BoardPageDocument,
    "\n  query Communities($after: Cursor) {\n    communities(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...CommunitySheet\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CommunitiesDocument,
    "\n  query DecisionPage($boardId: ID!, $decisionId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      decision(id: $decisionId) {\n        ...WholeDecision\n      }\n    }\n  }\n": typeof types.DecisionPageDocument,
    "\n  fragment MakeVote on Board {\n    id\n    community {\n      id\n      currency\n      units {\n        id\n        name\n      }\n    }\n    voteTerms {\n      publicityHours\n      quorumPercent\n      earliestOpening\n      rollAreas {\n        id\n        name\n      }\n    }\n    viewerCan {\n      createDecision {\n        allowed\n        code\n        reason\n      }\n    }\n    proposals(first: 100, orderBy: MOST_BACKED) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          status\n          supportCount\n          cost {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MakeVoteFragmentDoc,
    "\n  query MakeVotePage($boardId: ID!) {\n    board(id: $boardId) {\n      question\n      ...BoardFrame\n      ...MakeVote\n    }\n  }\n": typeof types.MakeVotePageDocument,
    "\n  query ProposalPage($boardId: ID!, $proposalId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      proposal(id: $proposalId) {\n        ...ProposalSheet\n        ...DiscussionHead\n      }\n    }\n  }\n": typeof types.ProposalPageDocument,
    "\n  query ProposePage($boardId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      viewerCan {\n        publishProposal {\n          allowed\n          code\n          reason\n        }\n      }\n    }\n  }\n": typeof types.ProposePageDocument,
    "\n  query Session {\n    viewer {\n      person {\n        id\n        name\n      }\n      roles {\n        role\n      }\n    }\n    demo {\n      people {\n        role\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        community {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation SignIn($personId: ID!) {\n    demoSignIn(input: { personId: $personId }) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  fragment PhaseStrip on Board {\n    id\n    version\n    phase\n    proposalCount\n    commentCount\n    phases {\n      phase\n      state\n      plannedEnd\n    }\n  }\n": typeof types.PhaseStripFragmentDoc,
    "\n  fragment BoardHead on Board {\n    id\n    question\n    introHtml\n    community {\n      id\n      name\n      district\n      timeZone\n      currency\n    }\n    ...PhaseStrip\n  }\n": typeof types.BoardHeadFragmentDoc,
    "\n  fragment BoardTools on Board {\n    id\n    phase\n    viewerCan {\n      changePhase {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.BoardToolsFragmentDoc,
    "\n  fragment BoardTeaser on Board {\n    id\n    version\n    question\n    phase\n    proposalCount\n    commentCount\n  }\n": typeof types.BoardTeaserFragmentDoc,
    "\n  fragment CommunitySheet on Community {\n    id\n    name\n    district\n    boards(first: 20) {\n      edges {\n        cursor\n        node {\n          ...BoardTeaser\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CommunitySheetFragmentDoc,
    "\n  mutation ChangePhase($boardId: ID!, $to: Phase!) {\n    changePhase(input: { boardId: $boardId, to: $to }) {\n      board {\n        ...PhaseStrip\n        ...BoardTools\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.ChangePhaseDocument,
    "\n  fragment OptionFacts on DecisionOption {\n    id\n    kind\n    label\n    position\n    cost {\n      amount\n      currency\n    }\n  }\n": typeof types.OptionFactsFragmentDoc,
    "\n  fragment TurnoutFacts on Turnout {\n    decisionId\n    version\n    cast\n    rollSize\n    percent\n  }\n": typeof types.TurnoutFactsFragmentDoc,
    "\n  fragment TallyFacts on Tally {\n    decisionId\n    version\n    final\n    ballots\n    passed\n    options {\n      votes\n      percent\n      selected\n      option {\n        ...OptionFacts\n      }\n    }\n    rounds {\n      number\n      votes\n      outcome\n      option {\n        ...OptionFacts\n      }\n      cost {\n        amount\n        currency\n      }\n      remaining {\n        amount\n        currency\n      }\n      tiedWith {\n        ...OptionFacts\n      }\n    }\n    conditions {\n      kind\n      met\n      current\n      needed\n    }\n    spent {\n      amount\n      currency\n    }\n  }\n": typeof types.TallyFactsFragmentDoc,
    "\n  fragment RulesFacts on DecisionRules {\n    thresholdPercent\n    winnerCount\n    minChoices\n    maxChoices\n    budgetRule\n    minScore\n    tieRule\n    tieSeed\n    budget {\n      amount\n      currency\n    }\n    maxBallotCost {\n      amount\n      currency\n    }\n  }\n": typeof types.RulesFactsFragmentDoc,
    "\n  fragment DecisionFacts on Decision {\n    id\n    version\n    question\n    method\n    status\n    disclosure\n    tallyVisibility\n    basis\n    binding\n    moneySource\n    answerBy\n    quorumPercent\n    rollSize\n    publicUntil\n    withdrawalReason\n    opensAt\n    closesAt\n    openedAt\n    closedAt\n    unit {\n      id\n      name\n    }\n    rules {\n      ...RulesFacts\n    }\n    options {\n      ...OptionFacts\n    }\n    turnout {\n      ...TurnoutFacts\n    }\n    tally {\n      ...TallyFacts\n    }\n  }\n": typeof types.DecisionFactsFragmentDoc,
    "\n  fragment DecisionForViewer on Decision {\n    id\n    viewerOnRoll\n    viewerBallot {\n      leaf\n      castAt\n      options {\n        ...OptionFacts\n      }\n    }\n    viewerCan {\n      castBallot {\n        allowed\n        code\n        reason\n      }\n      open {\n        allowed\n        code\n        reason\n      }\n      close {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.DecisionForViewerFragmentDoc,
    "\n  fragment WholeDecision on Decision {\n    ...DecisionFacts\n    ...DecisionForViewer\n  }\n": typeof types.WholeDecisionFragmentDoc,
    "\n  mutation OpenDecision($decisionId: ID!) {\n    openDecision(input: { decisionId: $decisionId }) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.OpenDecisionDocument,
    "\n  mutation CloseDecision($decisionId: ID!) {\n    closeDecision(input: { decisionId: $decisionId }) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CloseDecisionDocument,
    "\n  query PublicBallots($decisionId: ID!, $after: Cursor) {\n    decision(id: $decisionId) {\n      id\n      ballots(first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            leaf\n            castAt\n            voter {\n              id\n              name\n            }\n            options {\n              ...OptionFacts\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PublicBallotsDocument,
    "\n  query ShownAs {\n    viewer {\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ShownAsDocument,
    "\n  fragment ObjectionFacts on Objection {\n    id\n    body\n    createdAt\n    answer\n    answeredAt\n    author {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n    viewerCan {\n      answer {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.ObjectionFactsFragmentDoc,
    "\n  fragment PublicityFacts on Decision {\n    id\n    version\n    status\n    publicUntil\n    opensAt\n    openObjectionCount\n    expectedRollSize\n    rollArea {\n      id\n      name\n    }\n    openingConditions {\n      kind\n      met\n      reason\n    }\n    rulebookChange {\n      rule\n      before\n      after\n      rolesBefore\n      rolesAfter\n    }\n    viewerCan {\n      object {\n        allowed\n        code\n        reason\n      }\n      withdraw {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.PublicityFactsFragmentDoc,
    "\n  query Publicity($decisionId: ID!, $after: Cursor) {\n    decision(id: $decisionId) {\n      ...PublicityFacts\n      objections(first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...ObjectionFacts\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PublicityDocument,
    "\n  mutation ObjectToDecision($input: ObjectToDecisionInput!) {\n    objectToDecision(input: $input) {\n      objection {\n        ...ObjectionFacts\n        decision {\n          ...PublicityFacts\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.ObjectToDecisionDocument,
    "\n  mutation AnswerObjection($input: AnswerObjectionInput!) {\n    answerObjection(input: $input) {\n      objection {\n        ...ObjectionFacts\n        decision {\n          ...PublicityFacts\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.AnswerObjectionDocument,
    "\n  mutation WithdrawDecision($input: WithdrawDecisionInput!) {\n    withdrawDecision(input: $input) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.WithdrawDecisionDocument,
    "\n  mutation CreateDecision($input: CreateDecisionInput!) {\n    createDecision(input: $input) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateDecisionDocument,
    "\n  mutation CastBallot($decisionId: ID!, $options: [ID!]!, $nonce: String!, $accepted: Boolean!) {\n    castBallot(\n      input: {\n        decisionId: $decisionId\n        choice: { options: $options }\n        nonce: $nonce\n        publicChoiceAccepted: $accepted\n      }\n    ) {\n      ballot {\n        leaf\n      }\n      decision {\n        id\n        ...DecisionForViewer\n        turnout {\n          ...TurnoutFacts\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CastBallotDocument,
    "\n  query Comments($proposalId: ID!, $stance: CommentStance!, $after: Cursor) {\n    proposal(id: $proposalId) {\n      id\n      comments(first: 20, after: $after, stance: $stance, orderBy: NEWEST) {\n        ...CommentPage\n      }\n    }\n  }\n": typeof types.CommentsDocument,
    "\n  fragment CommentCard on Comment {\n    id\n    version\n    stance\n    bodyHtml\n    createdAt\n    replyCount\n    author {\n      id\n      name\n    }\n  }\n": typeof types.CommentCardFragmentDoc,
    "\n  fragment CommentPage on CommentConnection {\n    edges {\n      cursor\n      node {\n        ...CommentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.CommentPageFragmentDoc,
    "\n  fragment DiscussionHead on Proposal {\n    id\n    version\n    commentCounts {\n      total\n      for\n      against\n      neutral\n    }\n    viewerCan {\n      comment {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.DiscussionHeadFragmentDoc,
    "\n  fragment ArrivedComment on Comment {\n    ...CommentCard\n    parent {\n      id\n      replyCount\n    }\n    proposal {\n      id\n      version\n      commentCounts {\n        total\n        for\n        against\n        neutral\n      }\n      board {\n        id\n        commentCount\n      }\n    }\n  }\n": typeof types.ArrivedCommentFragmentDoc,
    "\n  query Replies($commentId: ID!, $after: Cursor) {\n    node(id: $commentId) {\n      __typename\n      ... on Comment {\n        id\n        replies(first: 20, after: $after) {\n          ...CommentPage\n        }\n      }\n    }\n  }\n": typeof types.RepliesDocument,
    "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      comment {\n        ...ArrivedComment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.AddCommentDocument,
    "\n  query Voices($proposalId: ID!) {\n    proposal(id: $proposalId) {\n      id\n      title\n      commentCounts {\n        total\n        for\n        against\n        neutral\n      }\n      for: comments(first: 1, stance: FOR, orderBy: NEWEST) {\n        ...CommentPage\n      }\n      against: comments(first: 1, stance: AGAINST, orderBy: NEWEST) {\n        ...CommentPage\n      }\n    }\n  }\n": typeof types.VoicesDocument,
    "\n  fragment Backing on Proposal {\n    id\n    title\n    supportCount\n    supportVersion\n    viewerSupports\n    viewerCan {\n      support {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": typeof types.BackingFragmentDoc,
    "\n  mutation BackProposal($proposalId: ID!) {\n    supportProposal(input: { proposalId: $proposalId }) {\n      proposal {\n        ...Backing\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.BackProposalDocument,
    "\n  mutation WithdrawBacking($proposalId: ID!) {\n    withdrawSupport(input: { proposalId: $proposalId }) {\n      proposal {\n        ...Backing\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.WithdrawBackingDocument,
    "\n  fragment ProposalFacts on Proposal {\n    id\n    version\n    title\n    summary\n    category\n    cost {\n      amount\n      currency\n    }\n    publishedAt\n    supportCount\n    supportVersion\n    commentCounts {\n      total\n      for\n      against\n      neutral\n    }\n  }\n": typeof types.ProposalFactsFragmentDoc,
    "\n  fragment ProposalCard on Proposal {\n    ...ProposalFacts\n    ...Backing\n  }\n": typeof types.ProposalCardFragmentDoc,
    "\n  fragment ProposalPage on ProposalConnection {\n    edges {\n      cursor\n      node {\n        ...ProposalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.ProposalPageFragmentDoc,
    "\n  fragment ProposalSheet on Proposal {\n    ...ProposalFacts\n    ...Backing\n    bodyHtml\n    author {\n      id\n      name\n    }\n  }\n": typeof types.ProposalSheetFragmentDoc,
    "\n  mutation PublishProposal($input: PublishProposalInput!) {\n    publishProposal(input: $input) {\n      proposal {\n        ...ProposalSheet\n        ...ProposalCard\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.PublishProposalDocument,
};
const documents: Documents = {
    "\n  fragment BoardFrame on Board {\n    ...LiveBoard\n    ...BoardHead\n    decisions {\n      ...DecisionFacts\n    }\n  }\n": types.BoardFrameFragmentDoc,
    "\n  subscription BoardFeed($boardId: ID!, $after: Cursor) {\n    boardFeed(boardId: $boardId, after: $after) {\n      __typename\n      ... on BoardEvent {\n        cursor\n      }\n      ... on ProposalPublished {\n        proposal {\n          ...ProposalFacts\n          board {\n            id\n            proposalCount\n          }\n        }\n      }\n      ... on CommentAdded {\n        comment {\n          ...ArrivedComment\n        }\n      }\n      ... on PhaseChanged {\n        board {\n          ...PhaseStrip\n        }\n      }\n      ... on DecisionScheduled {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on DecisionOpened {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on DecisionClosed {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on ResyncRequired {\n        reason\n      }\n    }\n  }\n": types.BoardFeedDocument,
    "\n  query ServerTime {\n    serverTime\n  }\n": types.ServerTimeDocument,
    "\n  subscription Presence($boardId: ID!) {\n    presence(boardId: $boardId) {\n      boardId\n      version\n      here\n    }\n  }\n": types.PresenceDocument,
    "\n  subscription Supports($boardId: ID!) {\n    supports(boardId: $boardId) {\n      boardId\n      version\n      proposals {\n        id\n        supportCount\n        supportVersion\n      }\n    }\n  }\n": types.SupportsDocument,
    "\n  subscription Turnout($decisionId: ID!) {\n    turnout(decisionId: $decisionId) {\n      ...TurnoutFacts\n    }\n  }\n": types.TurnoutDocument,
    "\n  subscription Tally($decisionId: ID!) {\n    tally(decisionId: $decisionId) {\n      ...TallyFacts\n    }\n  }\n": types.TallyDocument,
    "\n  fragment LiveBoard on Board {\n    id\n    feedCursor\n    presence {\n      boardId\n      version\n      here\n    }\n  }\n": types.LiveBoardFragmentDoc,
    "\n  query ArrivedProposal($id: ID!) {\n    proposal(id: $id) {\n      ...ProposalCard\n    }\n  }\n": types.ArrivedProposalDocument,
    "\n  query BoardPage($id: ID!, $orderBy: ProposalOrder, $category: ProposalCategory, $after: Cursor) {\n    board(id: $id) {\n      ...BoardFrame\n      ...BoardTools\n      viewerCan {\n        publishProposal {\n          allowed\n          code\n          reason\n        }\n        createDecision {\n          allowed\n          code\n          reason\n        }\n      }\n      decisions {\n        ...WholeDecision\n      }\n      proposals(first: 20, after: $after, orderBy: $orderBy, category: $category) {\n        ...ProposalPage\n      }\n    }\n  }\n": types.BoardPageDocument,
    "\n  query Communities($after: Cursor) {\n    communities(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...CommunitySheet\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CommunitiesDocument,
    "\n  query DecisionPage($boardId: ID!, $decisionId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      decision(id: $decisionId) {\n        ...WholeDecision\n      }\n    }\n  }\n": types.DecisionPageDocument,
    "\n  fragment MakeVote on Board {\n    id\n    community {\n      id\n      currency\n      units {\n        id\n        name\n      }\n    }\n    voteTerms {\n      publicityHours\n      quorumPercent\n      earliestOpening\n      rollAreas {\n        id\n        name\n      }\n    }\n    viewerCan {\n      createDecision {\n        allowed\n        code\n        reason\n      }\n    }\n    proposals(first: 100, orderBy: MOST_BACKED) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          status\n          supportCount\n          cost {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MakeVoteFragmentDoc,
    "\n  query MakeVotePage($boardId: ID!) {\n    board(id: $boardId) {\n      question\n      ...BoardFrame\n      ...MakeVote\n    }\n  }\n": types.MakeVotePageDocument,
    "\n  query ProposalPage($boardId: ID!, $proposalId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      proposal(id: $proposalId) {\n        ...ProposalSheet\n        ...DiscussionHead\n      }\n    }\n  }\n": types.ProposalPageDocument,
    "\n  query ProposePage($boardId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      viewerCan {\n        publishProposal {\n          allowed\n          code\n          reason\n        }\n      }\n    }\n  }\n": types.ProposePageDocument,
    "\n  query Session {\n    viewer {\n      person {\n        id\n        name\n      }\n      roles {\n        role\n      }\n    }\n    demo {\n      people {\n        role\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        community {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  mutation SignIn($personId: ID!) {\n    demoSignIn(input: { personId: $personId }) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  fragment PhaseStrip on Board {\n    id\n    version\n    phase\n    proposalCount\n    commentCount\n    phases {\n      phase\n      state\n      plannedEnd\n    }\n  }\n": types.PhaseStripFragmentDoc,
    "\n  fragment BoardHead on Board {\n    id\n    question\n    introHtml\n    community {\n      id\n      name\n      district\n      timeZone\n      currency\n    }\n    ...PhaseStrip\n  }\n": types.BoardHeadFragmentDoc,
    "\n  fragment BoardTools on Board {\n    id\n    phase\n    viewerCan {\n      changePhase {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.BoardToolsFragmentDoc,
    "\n  fragment BoardTeaser on Board {\n    id\n    version\n    question\n    phase\n    proposalCount\n    commentCount\n  }\n": types.BoardTeaserFragmentDoc,
    "\n  fragment CommunitySheet on Community {\n    id\n    name\n    district\n    boards(first: 20) {\n      edges {\n        cursor\n        node {\n          ...BoardTeaser\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CommunitySheetFragmentDoc,
    "\n  mutation ChangePhase($boardId: ID!, $to: Phase!) {\n    changePhase(input: { boardId: $boardId, to: $to }) {\n      board {\n        ...PhaseStrip\n        ...BoardTools\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.ChangePhaseDocument,
    "\n  fragment OptionFacts on DecisionOption {\n    id\n    kind\n    label\n    position\n    cost {\n      amount\n      currency\n    }\n  }\n": types.OptionFactsFragmentDoc,
    "\n  fragment TurnoutFacts on Turnout {\n    decisionId\n    version\n    cast\n    rollSize\n    percent\n  }\n": types.TurnoutFactsFragmentDoc,
    "\n  fragment TallyFacts on Tally {\n    decisionId\n    version\n    final\n    ballots\n    passed\n    options {\n      votes\n      percent\n      selected\n      option {\n        ...OptionFacts\n      }\n    }\n    rounds {\n      number\n      votes\n      outcome\n      option {\n        ...OptionFacts\n      }\n      cost {\n        amount\n        currency\n      }\n      remaining {\n        amount\n        currency\n      }\n      tiedWith {\n        ...OptionFacts\n      }\n    }\n    conditions {\n      kind\n      met\n      current\n      needed\n    }\n    spent {\n      amount\n      currency\n    }\n  }\n": types.TallyFactsFragmentDoc,
    "\n  fragment RulesFacts on DecisionRules {\n    thresholdPercent\n    winnerCount\n    minChoices\n    maxChoices\n    budgetRule\n    minScore\n    tieRule\n    tieSeed\n    budget {\n      amount\n      currency\n    }\n    maxBallotCost {\n      amount\n      currency\n    }\n  }\n": types.RulesFactsFragmentDoc,
    "\n  fragment DecisionFacts on Decision {\n    id\n    version\n    question\n    method\n    status\n    disclosure\n    tallyVisibility\n    basis\n    binding\n    moneySource\n    answerBy\n    quorumPercent\n    rollSize\n    publicUntil\n    withdrawalReason\n    opensAt\n    closesAt\n    openedAt\n    closedAt\n    unit {\n      id\n      name\n    }\n    rules {\n      ...RulesFacts\n    }\n    options {\n      ...OptionFacts\n    }\n    turnout {\n      ...TurnoutFacts\n    }\n    tally {\n      ...TallyFacts\n    }\n  }\n": types.DecisionFactsFragmentDoc,
    "\n  fragment DecisionForViewer on Decision {\n    id\n    viewerOnRoll\n    viewerBallot {\n      leaf\n      castAt\n      options {\n        ...OptionFacts\n      }\n    }\n    viewerCan {\n      castBallot {\n        allowed\n        code\n        reason\n      }\n      open {\n        allowed\n        code\n        reason\n      }\n      close {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.DecisionForViewerFragmentDoc,
    "\n  fragment WholeDecision on Decision {\n    ...DecisionFacts\n    ...DecisionForViewer\n  }\n": types.WholeDecisionFragmentDoc,
    "\n  mutation OpenDecision($decisionId: ID!) {\n    openDecision(input: { decisionId: $decisionId }) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.OpenDecisionDocument,
    "\n  mutation CloseDecision($decisionId: ID!) {\n    closeDecision(input: { decisionId: $decisionId }) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CloseDecisionDocument,
    "\n  query PublicBallots($decisionId: ID!, $after: Cursor) {\n    decision(id: $decisionId) {\n      id\n      ballots(first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            leaf\n            castAt\n            voter {\n              id\n              name\n            }\n            options {\n              ...OptionFacts\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PublicBallotsDocument,
    "\n  query ShownAs {\n    viewer {\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.ShownAsDocument,
    "\n  fragment ObjectionFacts on Objection {\n    id\n    body\n    createdAt\n    answer\n    answeredAt\n    author {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n    viewerCan {\n      answer {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.ObjectionFactsFragmentDoc,
    "\n  fragment PublicityFacts on Decision {\n    id\n    version\n    status\n    publicUntil\n    opensAt\n    openObjectionCount\n    expectedRollSize\n    rollArea {\n      id\n      name\n    }\n    openingConditions {\n      kind\n      met\n      reason\n    }\n    rulebookChange {\n      rule\n      before\n      after\n      rolesBefore\n      rolesAfter\n    }\n    viewerCan {\n      object {\n        allowed\n        code\n        reason\n      }\n      withdraw {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.PublicityFactsFragmentDoc,
    "\n  query Publicity($decisionId: ID!, $after: Cursor) {\n    decision(id: $decisionId) {\n      ...PublicityFacts\n      objections(first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...ObjectionFacts\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PublicityDocument,
    "\n  mutation ObjectToDecision($input: ObjectToDecisionInput!) {\n    objectToDecision(input: $input) {\n      objection {\n        ...ObjectionFacts\n        decision {\n          ...PublicityFacts\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.ObjectToDecisionDocument,
    "\n  mutation AnswerObjection($input: AnswerObjectionInput!) {\n    answerObjection(input: $input) {\n      objection {\n        ...ObjectionFacts\n        decision {\n          ...PublicityFacts\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.AnswerObjectionDocument,
    "\n  mutation WithdrawDecision($input: WithdrawDecisionInput!) {\n    withdrawDecision(input: $input) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.WithdrawDecisionDocument,
    "\n  mutation CreateDecision($input: CreateDecisionInput!) {\n    createDecision(input: $input) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateDecisionDocument,
    "\n  mutation CastBallot($decisionId: ID!, $options: [ID!]!, $nonce: String!, $accepted: Boolean!) {\n    castBallot(\n      input: {\n        decisionId: $decisionId\n        choice: { options: $options }\n        nonce: $nonce\n        publicChoiceAccepted: $accepted\n      }\n    ) {\n      ballot {\n        leaf\n      }\n      decision {\n        id\n        ...DecisionForViewer\n        turnout {\n          ...TurnoutFacts\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CastBallotDocument,
    "\n  query Comments($proposalId: ID!, $stance: CommentStance!, $after: Cursor) {\n    proposal(id: $proposalId) {\n      id\n      comments(first: 20, after: $after, stance: $stance, orderBy: NEWEST) {\n        ...CommentPage\n      }\n    }\n  }\n": types.CommentsDocument,
    "\n  fragment CommentCard on Comment {\n    id\n    version\n    stance\n    bodyHtml\n    createdAt\n    replyCount\n    author {\n      id\n      name\n    }\n  }\n": types.CommentCardFragmentDoc,
    "\n  fragment CommentPage on CommentConnection {\n    edges {\n      cursor\n      node {\n        ...CommentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.CommentPageFragmentDoc,
    "\n  fragment DiscussionHead on Proposal {\n    id\n    version\n    commentCounts {\n      total\n      for\n      against\n      neutral\n    }\n    viewerCan {\n      comment {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.DiscussionHeadFragmentDoc,
    "\n  fragment ArrivedComment on Comment {\n    ...CommentCard\n    parent {\n      id\n      replyCount\n    }\n    proposal {\n      id\n      version\n      commentCounts {\n        total\n        for\n        against\n        neutral\n      }\n      board {\n        id\n        commentCount\n      }\n    }\n  }\n": types.ArrivedCommentFragmentDoc,
    "\n  query Replies($commentId: ID!, $after: Cursor) {\n    node(id: $commentId) {\n      __typename\n      ... on Comment {\n        id\n        replies(first: 20, after: $after) {\n          ...CommentPage\n        }\n      }\n    }\n  }\n": types.RepliesDocument,
    "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      comment {\n        ...ArrivedComment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.AddCommentDocument,
    "\n  query Voices($proposalId: ID!) {\n    proposal(id: $proposalId) {\n      id\n      title\n      commentCounts {\n        total\n        for\n        against\n        neutral\n      }\n      for: comments(first: 1, stance: FOR, orderBy: NEWEST) {\n        ...CommentPage\n      }\n      against: comments(first: 1, stance: AGAINST, orderBy: NEWEST) {\n        ...CommentPage\n      }\n    }\n  }\n": types.VoicesDocument,
    "\n  fragment Backing on Proposal {\n    id\n    title\n    supportCount\n    supportVersion\n    viewerSupports\n    viewerCan {\n      support {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n": types.BackingFragmentDoc,
    "\n  mutation BackProposal($proposalId: ID!) {\n    supportProposal(input: { proposalId: $proposalId }) {\n      proposal {\n        ...Backing\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.BackProposalDocument,
    "\n  mutation WithdrawBacking($proposalId: ID!) {\n    withdrawSupport(input: { proposalId: $proposalId }) {\n      proposal {\n        ...Backing\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.WithdrawBackingDocument,
    "\n  fragment ProposalFacts on Proposal {\n    id\n    version\n    title\n    summary\n    category\n    cost {\n      amount\n      currency\n    }\n    publishedAt\n    supportCount\n    supportVersion\n    commentCounts {\n      total\n      for\n      against\n      neutral\n    }\n  }\n": types.ProposalFactsFragmentDoc,
    "\n  fragment ProposalCard on Proposal {\n    ...ProposalFacts\n    ...Backing\n  }\n": types.ProposalCardFragmentDoc,
    "\n  fragment ProposalPage on ProposalConnection {\n    edges {\n      cursor\n      node {\n        ...ProposalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.ProposalPageFragmentDoc,
    "\n  fragment ProposalSheet on Proposal {\n    ...ProposalFacts\n    ...Backing\n    bodyHtml\n    author {\n      id\n      name\n    }\n  }\n": types.ProposalSheetFragmentDoc,
    "\n  mutation PublishProposal($input: PublishProposalInput!) {\n    publishProposal(input: $input) {\n      proposal {\n        ...ProposalSheet\n        ...ProposalCard\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.PublishProposalDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardFrame on Board {\n    ...LiveBoard\n    ...BoardHead\n    decisions {\n      ...DecisionFacts\n    }\n  }\n"): (typeof documents)["\n  fragment BoardFrame on Board {\n    ...LiveBoard\n    ...BoardHead\n    decisions {\n      ...DecisionFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BoardFeed($boardId: ID!, $after: Cursor) {\n    boardFeed(boardId: $boardId, after: $after) {\n      __typename\n      ... on BoardEvent {\n        cursor\n      }\n      ... on ProposalPublished {\n        proposal {\n          ...ProposalFacts\n          board {\n            id\n            proposalCount\n          }\n        }\n      }\n      ... on CommentAdded {\n        comment {\n          ...ArrivedComment\n        }\n      }\n      ... on PhaseChanged {\n        board {\n          ...PhaseStrip\n        }\n      }\n      ... on DecisionScheduled {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on DecisionOpened {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on DecisionClosed {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on ResyncRequired {\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription BoardFeed($boardId: ID!, $after: Cursor) {\n    boardFeed(boardId: $boardId, after: $after) {\n      __typename\n      ... on BoardEvent {\n        cursor\n      }\n      ... on ProposalPublished {\n        proposal {\n          ...ProposalFacts\n          board {\n            id\n            proposalCount\n          }\n        }\n      }\n      ... on CommentAdded {\n        comment {\n          ...ArrivedComment\n        }\n      }\n      ... on PhaseChanged {\n        board {\n          ...PhaseStrip\n        }\n      }\n      ... on DecisionScheduled {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on DecisionOpened {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on DecisionClosed {\n        decision {\n          ...DecisionFacts\n        }\n      }\n      ... on ResyncRequired {\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServerTime {\n    serverTime\n  }\n"): (typeof documents)["\n  query ServerTime {\n    serverTime\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Presence($boardId: ID!) {\n    presence(boardId: $boardId) {\n      boardId\n      version\n      here\n    }\n  }\n"): (typeof documents)["\n  subscription Presence($boardId: ID!) {\n    presence(boardId: $boardId) {\n      boardId\n      version\n      here\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Supports($boardId: ID!) {\n    supports(boardId: $boardId) {\n      boardId\n      version\n      proposals {\n        id\n        supportCount\n        supportVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription Supports($boardId: ID!) {\n    supports(boardId: $boardId) {\n      boardId\n      version\n      proposals {\n        id\n        supportCount\n        supportVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Turnout($decisionId: ID!) {\n    turnout(decisionId: $decisionId) {\n      ...TurnoutFacts\n    }\n  }\n"): (typeof documents)["\n  subscription Turnout($decisionId: ID!) {\n    turnout(decisionId: $decisionId) {\n      ...TurnoutFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Tally($decisionId: ID!) {\n    tally(decisionId: $decisionId) {\n      ...TallyFacts\n    }\n  }\n"): (typeof documents)["\n  subscription Tally($decisionId: ID!) {\n    tally(decisionId: $decisionId) {\n      ...TallyFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LiveBoard on Board {\n    id\n    feedCursor\n    presence {\n      boardId\n      version\n      here\n    }\n  }\n"): (typeof documents)["\n  fragment LiveBoard on Board {\n    id\n    feedCursor\n    presence {\n      boardId\n      version\n      here\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArrivedProposal($id: ID!) {\n    proposal(id: $id) {\n      ...ProposalCard\n    }\n  }\n"): (typeof documents)["\n  query ArrivedProposal($id: ID!) {\n    proposal(id: $id) {\n      ...ProposalCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardPage($id: ID!, $orderBy: ProposalOrder, $category: ProposalCategory, $after: Cursor) {\n    board(id: $id) {\n      ...BoardFrame\n      ...BoardTools\n      viewerCan {\n        publishProposal {\n          allowed\n          code\n          reason\n        }\n        createDecision {\n          allowed\n          code\n          reason\n        }\n      }\n      decisions {\n        ...WholeDecision\n      }\n      proposals(first: 20, after: $after, orderBy: $orderBy, category: $category) {\n        ...ProposalPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardPage($id: ID!, $orderBy: ProposalOrder, $category: ProposalCategory, $after: Cursor) {\n    board(id: $id) {\n      ...BoardFrame\n      ...BoardTools\n      viewerCan {\n        publishProposal {\n          allowed\n          code\n          reason\n        }\n        createDecision {\n          allowed\n          code\n          reason\n        }\n      }\n      decisions {\n        ...WholeDecision\n      }\n      proposals(first: 20, after: $after, orderBy: $orderBy, category: $category) {\n        ...ProposalPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Communities($after: Cursor) {\n    communities(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...CommunitySheet\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Communities($after: Cursor) {\n    communities(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...CommunitySheet\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionPage($boardId: ID!, $decisionId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      decision(id: $decisionId) {\n        ...WholeDecision\n      }\n    }\n  }\n"): (typeof documents)["\n  query DecisionPage($boardId: ID!, $decisionId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      decision(id: $decisionId) {\n        ...WholeDecision\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MakeVote on Board {\n    id\n    community {\n      id\n      currency\n      units {\n        id\n        name\n      }\n    }\n    voteTerms {\n      publicityHours\n      quorumPercent\n      earliestOpening\n      rollAreas {\n        id\n        name\n      }\n    }\n    viewerCan {\n      createDecision {\n        allowed\n        code\n        reason\n      }\n    }\n    proposals(first: 100, orderBy: MOST_BACKED) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          status\n          supportCount\n          cost {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MakeVote on Board {\n    id\n    community {\n      id\n      currency\n      units {\n        id\n        name\n      }\n    }\n    voteTerms {\n      publicityHours\n      quorumPercent\n      earliestOpening\n      rollAreas {\n        id\n        name\n      }\n    }\n    viewerCan {\n      createDecision {\n        allowed\n        code\n        reason\n      }\n    }\n    proposals(first: 100, orderBy: MOST_BACKED) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          status\n          supportCount\n          cost {\n            amount\n            currency\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MakeVotePage($boardId: ID!) {\n    board(id: $boardId) {\n      question\n      ...BoardFrame\n      ...MakeVote\n    }\n  }\n"): (typeof documents)["\n  query MakeVotePage($boardId: ID!) {\n    board(id: $boardId) {\n      question\n      ...BoardFrame\n      ...MakeVote\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalPage($boardId: ID!, $proposalId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      proposal(id: $proposalId) {\n        ...ProposalSheet\n        ...DiscussionHead\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProposalPage($boardId: ID!, $proposalId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      proposal(id: $proposalId) {\n        ...ProposalSheet\n        ...DiscussionHead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposePage($boardId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      viewerCan {\n        publishProposal {\n          allowed\n          code\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProposePage($boardId: ID!) {\n    board(id: $boardId) {\n      ...BoardFrame\n      viewerCan {\n        publishProposal {\n          allowed\n          code\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      person {\n        id\n        name\n      }\n      roles {\n        role\n      }\n    }\n    demo {\n      people {\n        role\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        community {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      person {\n        id\n        name\n      }\n      roles {\n        role\n      }\n    }\n    demo {\n      people {\n        role\n        person {\n          id\n          name\n        }\n        unit {\n          id\n          name\n        }\n        community {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($personId: ID!) {\n    demoSignIn(input: { personId: $personId }) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($personId: ID!) {\n    demoSignIn(input: { personId: $personId }) {\n      viewer {\n        person {\n          id\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhaseStrip on Board {\n    id\n    version\n    phase\n    proposalCount\n    commentCount\n    phases {\n      phase\n      state\n      plannedEnd\n    }\n  }\n"): (typeof documents)["\n  fragment PhaseStrip on Board {\n    id\n    version\n    phase\n    proposalCount\n    commentCount\n    phases {\n      phase\n      state\n      plannedEnd\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardHead on Board {\n    id\n    question\n    introHtml\n    community {\n      id\n      name\n      district\n      timeZone\n      currency\n    }\n    ...PhaseStrip\n  }\n"): (typeof documents)["\n  fragment BoardHead on Board {\n    id\n    question\n    introHtml\n    community {\n      id\n      name\n      district\n      timeZone\n      currency\n    }\n    ...PhaseStrip\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardTools on Board {\n    id\n    phase\n    viewerCan {\n      changePhase {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BoardTools on Board {\n    id\n    phase\n    viewerCan {\n      changePhase {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardTeaser on Board {\n    id\n    version\n    question\n    phase\n    proposalCount\n    commentCount\n  }\n"): (typeof documents)["\n  fragment BoardTeaser on Board {\n    id\n    version\n    question\n    phase\n    proposalCount\n    commentCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommunitySheet on Community {\n    id\n    name\n    district\n    boards(first: 20) {\n      edges {\n        cursor\n        node {\n          ...BoardTeaser\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CommunitySheet on Community {\n    id\n    name\n    district\n    boards(first: 20) {\n      edges {\n        cursor\n        node {\n          ...BoardTeaser\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePhase($boardId: ID!, $to: Phase!) {\n    changePhase(input: { boardId: $boardId, to: $to }) {\n      board {\n        ...PhaseStrip\n        ...BoardTools\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePhase($boardId: ID!, $to: Phase!) {\n    changePhase(input: { boardId: $boardId, to: $to }) {\n      board {\n        ...PhaseStrip\n        ...BoardTools\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OptionFacts on DecisionOption {\n    id\n    kind\n    label\n    position\n    cost {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment OptionFacts on DecisionOption {\n    id\n    kind\n    label\n    position\n    cost {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TurnoutFacts on Turnout {\n    decisionId\n    version\n    cast\n    rollSize\n    percent\n  }\n"): (typeof documents)["\n  fragment TurnoutFacts on Turnout {\n    decisionId\n    version\n    cast\n    rollSize\n    percent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TallyFacts on Tally {\n    decisionId\n    version\n    final\n    ballots\n    passed\n    options {\n      votes\n      percent\n      selected\n      option {\n        ...OptionFacts\n      }\n    }\n    rounds {\n      number\n      votes\n      outcome\n      option {\n        ...OptionFacts\n      }\n      cost {\n        amount\n        currency\n      }\n      remaining {\n        amount\n        currency\n      }\n      tiedWith {\n        ...OptionFacts\n      }\n    }\n    conditions {\n      kind\n      met\n      current\n      needed\n    }\n    spent {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment TallyFacts on Tally {\n    decisionId\n    version\n    final\n    ballots\n    passed\n    options {\n      votes\n      percent\n      selected\n      option {\n        ...OptionFacts\n      }\n    }\n    rounds {\n      number\n      votes\n      outcome\n      option {\n        ...OptionFacts\n      }\n      cost {\n        amount\n        currency\n      }\n      remaining {\n        amount\n        currency\n      }\n      tiedWith {\n        ...OptionFacts\n      }\n    }\n    conditions {\n      kind\n      met\n      current\n      needed\n    }\n    spent {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RulesFacts on DecisionRules {\n    thresholdPercent\n    winnerCount\n    minChoices\n    maxChoices\n    budgetRule\n    minScore\n    tieRule\n    tieSeed\n    budget {\n      amount\n      currency\n    }\n    maxBallotCost {\n      amount\n      currency\n    }\n  }\n"): (typeof documents)["\n  fragment RulesFacts on DecisionRules {\n    thresholdPercent\n    winnerCount\n    minChoices\n    maxChoices\n    budgetRule\n    minScore\n    tieRule\n    tieSeed\n    budget {\n      amount\n      currency\n    }\n    maxBallotCost {\n      amount\n      currency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionFacts on Decision {\n    id\n    version\n    question\n    method\n    status\n    disclosure\n    tallyVisibility\n    basis\n    binding\n    moneySource\n    answerBy\n    quorumPercent\n    rollSize\n    publicUntil\n    withdrawalReason\n    opensAt\n    closesAt\n    openedAt\n    closedAt\n    unit {\n      id\n      name\n    }\n    rules {\n      ...RulesFacts\n    }\n    options {\n      ...OptionFacts\n    }\n    turnout {\n      ...TurnoutFacts\n    }\n    tally {\n      ...TallyFacts\n    }\n  }\n"): (typeof documents)["\n  fragment DecisionFacts on Decision {\n    id\n    version\n    question\n    method\n    status\n    disclosure\n    tallyVisibility\n    basis\n    binding\n    moneySource\n    answerBy\n    quorumPercent\n    rollSize\n    publicUntil\n    withdrawalReason\n    opensAt\n    closesAt\n    openedAt\n    closedAt\n    unit {\n      id\n      name\n    }\n    rules {\n      ...RulesFacts\n    }\n    options {\n      ...OptionFacts\n    }\n    turnout {\n      ...TurnoutFacts\n    }\n    tally {\n      ...TallyFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionForViewer on Decision {\n    id\n    viewerOnRoll\n    viewerBallot {\n      leaf\n      castAt\n      options {\n        ...OptionFacts\n      }\n    }\n    viewerCan {\n      castBallot {\n        allowed\n        code\n        reason\n      }\n      open {\n        allowed\n        code\n        reason\n      }\n      close {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DecisionForViewer on Decision {\n    id\n    viewerOnRoll\n    viewerBallot {\n      leaf\n      castAt\n      options {\n        ...OptionFacts\n      }\n    }\n    viewerCan {\n      castBallot {\n        allowed\n        code\n        reason\n      }\n      open {\n        allowed\n        code\n        reason\n      }\n      close {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WholeDecision on Decision {\n    ...DecisionFacts\n    ...DecisionForViewer\n  }\n"): (typeof documents)["\n  fragment WholeDecision on Decision {\n    ...DecisionFacts\n    ...DecisionForViewer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenDecision($decisionId: ID!) {\n    openDecision(input: { decisionId: $decisionId }) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenDecision($decisionId: ID!) {\n    openDecision(input: { decisionId: $decisionId }) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDecision($decisionId: ID!) {\n    closeDecision(input: { decisionId: $decisionId }) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseDecision($decisionId: ID!) {\n    closeDecision(input: { decisionId: $decisionId }) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicBallots($decisionId: ID!, $after: Cursor) {\n    decision(id: $decisionId) {\n      id\n      ballots(first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            leaf\n            castAt\n            voter {\n              id\n              name\n            }\n            options {\n              ...OptionFacts\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublicBallots($decisionId: ID!, $after: Cursor) {\n    decision(id: $decisionId) {\n      id\n      ballots(first: 20, after: $after) {\n        edges {\n          cursor\n          node {\n            leaf\n            castAt\n            voter {\n              id\n              name\n            }\n            options {\n              ...OptionFacts\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShownAs {\n    viewer {\n      person {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ShownAs {\n    viewer {\n      person {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectionFacts on Objection {\n    id\n    body\n    createdAt\n    answer\n    answeredAt\n    author {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n    viewerCan {\n      answer {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ObjectionFacts on Objection {\n    id\n    body\n    createdAt\n    answer\n    answeredAt\n    author {\n      id\n      name\n    }\n    answeredBy {\n      id\n      name\n    }\n    viewerCan {\n      answer {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicityFacts on Decision {\n    id\n    version\n    status\n    publicUntil\n    opensAt\n    openObjectionCount\n    expectedRollSize\n    rollArea {\n      id\n      name\n    }\n    openingConditions {\n      kind\n      met\n      reason\n    }\n    rulebookChange {\n      rule\n      before\n      after\n      rolesBefore\n      rolesAfter\n    }\n    viewerCan {\n      object {\n        allowed\n        code\n        reason\n      }\n      withdraw {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PublicityFacts on Decision {\n    id\n    version\n    status\n    publicUntil\n    opensAt\n    openObjectionCount\n    expectedRollSize\n    rollArea {\n      id\n      name\n    }\n    openingConditions {\n      kind\n      met\n      reason\n    }\n    rulebookChange {\n      rule\n      before\n      after\n      rolesBefore\n      rolesAfter\n    }\n    viewerCan {\n      object {\n        allowed\n        code\n        reason\n      }\n      withdraw {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Publicity($decisionId: ID!, $after: Cursor) {\n    decision(id: $decisionId) {\n      ...PublicityFacts\n      objections(first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...ObjectionFacts\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Publicity($decisionId: ID!, $after: Cursor) {\n    decision(id: $decisionId) {\n      ...PublicityFacts\n      objections(first: 20, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...ObjectionFacts\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToDecision($input: ObjectToDecisionInput!) {\n    objectToDecision(input: $input) {\n      objection {\n        ...ObjectionFacts\n        decision {\n          ...PublicityFacts\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ObjectToDecision($input: ObjectToDecisionInput!) {\n    objectToDecision(input: $input) {\n      objection {\n        ...ObjectionFacts\n        decision {\n          ...PublicityFacts\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerObjection($input: AnswerObjectionInput!) {\n    answerObjection(input: $input) {\n      objection {\n        ...ObjectionFacts\n        decision {\n          ...PublicityFacts\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerObjection($input: AnswerObjectionInput!) {\n    answerObjection(input: $input) {\n      objection {\n        ...ObjectionFacts\n        decision {\n          ...PublicityFacts\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDecision($input: WithdrawDecisionInput!) {\n    withdrawDecision(input: $input) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawDecision($input: WithdrawDecisionInput!) {\n    withdrawDecision(input: $input) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDecision($input: CreateDecisionInput!) {\n    createDecision(input: $input) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateDecision($input: CreateDecisionInput!) {\n    createDecision(input: $input) {\n      decision {\n        ...WholeDecision\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastBallot($decisionId: ID!, $options: [ID!]!, $nonce: String!, $accepted: Boolean!) {\n    castBallot(\n      input: {\n        decisionId: $decisionId\n        choice: { options: $options }\n        nonce: $nonce\n        publicChoiceAccepted: $accepted\n      }\n    ) {\n      ballot {\n        leaf\n      }\n      decision {\n        id\n        ...DecisionForViewer\n        turnout {\n          ...TurnoutFacts\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CastBallot($decisionId: ID!, $options: [ID!]!, $nonce: String!, $accepted: Boolean!) {\n    castBallot(\n      input: {\n        decisionId: $decisionId\n        choice: { options: $options }\n        nonce: $nonce\n        publicChoiceAccepted: $accepted\n      }\n    ) {\n      ballot {\n        leaf\n      }\n      decision {\n        id\n        ...DecisionForViewer\n        turnout {\n          ...TurnoutFacts\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comments($proposalId: ID!, $stance: CommentStance!, $after: Cursor) {\n    proposal(id: $proposalId) {\n      id\n      comments(first: 20, after: $after, stance: $stance, orderBy: NEWEST) {\n        ...CommentPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Comments($proposalId: ID!, $stance: CommentStance!, $after: Cursor) {\n    proposal(id: $proposalId) {\n      id\n      comments(first: 20, after: $after, stance: $stance, orderBy: NEWEST) {\n        ...CommentPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentCard on Comment {\n    id\n    version\n    stance\n    bodyHtml\n    createdAt\n    replyCount\n    author {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CommentCard on Comment {\n    id\n    version\n    stance\n    bodyHtml\n    createdAt\n    replyCount\n    author {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentPage on CommentConnection {\n    edges {\n      cursor\n      node {\n        ...CommentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment CommentPage on CommentConnection {\n    edges {\n      cursor\n      node {\n        ...CommentCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DiscussionHead on Proposal {\n    id\n    version\n    commentCounts {\n      total\n      for\n      against\n      neutral\n    }\n    viewerCan {\n      comment {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DiscussionHead on Proposal {\n    id\n    version\n    commentCounts {\n      total\n      for\n      against\n      neutral\n    }\n    viewerCan {\n      comment {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArrivedComment on Comment {\n    ...CommentCard\n    parent {\n      id\n      replyCount\n    }\n    proposal {\n      id\n      version\n      commentCounts {\n        total\n        for\n        against\n        neutral\n      }\n      board {\n        id\n        commentCount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ArrivedComment on Comment {\n    ...CommentCard\n    parent {\n      id\n      replyCount\n    }\n    proposal {\n      id\n      version\n      commentCounts {\n        total\n        for\n        against\n        neutral\n      }\n      board {\n        id\n        commentCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Replies($commentId: ID!, $after: Cursor) {\n    node(id: $commentId) {\n      __typename\n      ... on Comment {\n        id\n        replies(first: 20, after: $after) {\n          ...CommentPage\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Replies($commentId: ID!, $after: Cursor) {\n    node(id: $commentId) {\n      __typename\n      ... on Comment {\n        id\n        replies(first: 20, after: $after) {\n          ...CommentPage\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      comment {\n        ...ArrivedComment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      comment {\n        ...ArrivedComment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Voices($proposalId: ID!) {\n    proposal(id: $proposalId) {\n      id\n      title\n      commentCounts {\n        total\n        for\n        against\n        neutral\n      }\n      for: comments(first: 1, stance: FOR, orderBy: NEWEST) {\n        ...CommentPage\n      }\n      against: comments(first: 1, stance: AGAINST, orderBy: NEWEST) {\n        ...CommentPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Voices($proposalId: ID!) {\n    proposal(id: $proposalId) {\n      id\n      title\n      commentCounts {\n        total\n        for\n        against\n        neutral\n      }\n      for: comments(first: 1, stance: FOR, orderBy: NEWEST) {\n        ...CommentPage\n      }\n      against: comments(first: 1, stance: AGAINST, orderBy: NEWEST) {\n        ...CommentPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Backing on Proposal {\n    id\n    title\n    supportCount\n    supportVersion\n    viewerSupports\n    viewerCan {\n      support {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Backing on Proposal {\n    id\n    title\n    supportCount\n    supportVersion\n    viewerSupports\n    viewerCan {\n      support {\n        allowed\n        code\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BackProposal($proposalId: ID!) {\n    supportProposal(input: { proposalId: $proposalId }) {\n      proposal {\n        ...Backing\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BackProposal($proposalId: ID!) {\n    supportProposal(input: { proposalId: $proposalId }) {\n      proposal {\n        ...Backing\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawBacking($proposalId: ID!) {\n    withdrawSupport(input: { proposalId: $proposalId }) {\n      proposal {\n        ...Backing\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawBacking($proposalId: ID!) {\n    withdrawSupport(input: { proposalId: $proposalId }) {\n      proposal {\n        ...Backing\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalFacts on Proposal {\n    id\n    version\n    title\n    summary\n    category\n    cost {\n      amount\n      currency\n    }\n    publishedAt\n    supportCount\n    supportVersion\n    commentCounts {\n      total\n      for\n      against\n      neutral\n    }\n  }\n"): (typeof documents)["\n  fragment ProposalFacts on Proposal {\n    id\n    version\n    title\n    summary\n    category\n    cost {\n      amount\n      currency\n    }\n    publishedAt\n    supportCount\n    supportVersion\n    commentCounts {\n      total\n      for\n      against\n      neutral\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalCard on Proposal {\n    ...ProposalFacts\n    ...Backing\n  }\n"): (typeof documents)["\n  fragment ProposalCard on Proposal {\n    ...ProposalFacts\n    ...Backing\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalPage on ProposalConnection {\n    edges {\n      cursor\n      node {\n        ...ProposalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment ProposalPage on ProposalConnection {\n    edges {\n      cursor\n      node {\n        ...ProposalCard\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalSheet on Proposal {\n    ...ProposalFacts\n    ...Backing\n    bodyHtml\n    author {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ProposalSheet on Proposal {\n    ...ProposalFacts\n    ...Backing\n    bodyHtml\n    author {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishProposal($input: PublishProposalInput!) {\n    publishProposal(input: $input) {\n      proposal {\n        ...ProposalSheet\n        ...ProposalCard\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishProposal($input: PublishProposalInput!) {\n    publishProposal(input: $input) {\n      proposal {\n        ...ProposalSheet\n        ...ProposalCard\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;