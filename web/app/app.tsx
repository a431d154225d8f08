import { MantineProvider } from '@mantine/core';
import { ApolloProvider } from '@apollo/client/react';
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { withTexts } from '../i18n/i18n';
import { cssVariables, theme } from '../ui/theme';
import { Announcer } from '../ui/announcer';
import { SignInRequestProvider } from '../ui/sign-in-request';
import { SlotsProvider } from '../ui/slots';
import { client } from './apollo/client';
import { Guarded } from './guarded';
import { SyncedClock } from './live/clock';
import { NotFoundPage } from './page-state';
import { Shell } from './shell/shell';

const CommunitiesRoute = lazy(() =>
  withTexts(['initiatives'], import('./routes/communities-route')),
);
const CommunityRoute = lazy(() =>
  withTexts(
    ['feedback', 'moderation', 'initiatives', 'people', 'residence'],
    import('./routes/community-route'),
  ),
);
const RulebookRoute = lazy(() => import('./routes/rulebook-route'));
const OpenBoardRoute = lazy(() => import('./routes/open-board-route'));
const BoardRoute = lazy(() => import('./routes/board-route'));
const ProposalRoute = lazy(() =>
  withTexts(['feedback', 'moderation'], import('./routes/proposal-route')),
);
const ProposeRoute = lazy(() => import('./routes/propose-route'));
const DecisionRoute = lazy(() =>
  withTexts(['votes', 'ways', 'feedback'], import('./routes/decision-route')),
);
const PaperRoute = lazy(() => withTexts(['paper', 'assistance'], import('./routes/paper-route')));
const MakeVoteRoute = lazy(() => withTexts(['votes', 'ways'], import('./routes/make-vote-route')));
const VotingHelpRoute = lazy(() =>
  withTexts(['votes', 'ways'], import('./routes/voting-help-route')),
);
const InitiativesRoute = lazy(() =>
  withTexts(['initiatives'], import('./routes/initiatives-route')),
);
const InitiativeRoute = lazy(() =>
  withTexts(['initiatives', 'moderation'], import('./routes/initiative-route')),
);
const StartInitiativeRoute = lazy(() =>
  withTexts(['initiatives'], import('./routes/start-initiative-route')),
);
const HistoryRoute = lazy(() => withTexts(['history'], import('./routes/history-route')));
const CommitmentsRoute = lazy(() =>
  withTexts(['feedback', 'photos'], import('./routes/commitments-route')),
);
const UnitRoute = lazy(() => withTexts(['feedback'], import('./routes/unit-route')));
const SignInRoute = lazy(() => withTexts(['entry'], import('./routes/sign-in-route')));
const VerifyRoute = lazy(() => withTexts(['entry'], import('./routes/verify-route')));
const NewPasswordRoute = lazy(() => withTexts(['entry'], import('./routes/new-password-route')));
const OutboxRoute = lazy(() => withTexts(['entry'], import('./routes/outbox-route')));
const SlipRoute = lazy(() => withTexts(['entry', 'initiatives'], import('./routes/slip-route')));
const MySignInRoute = lazy(() => withTexts(['entry'], import('./routes/my-sign-in-route')));
const MeRoute = lazy(() => import('./routes/me-route'));
const MyDataRoute = lazy(() => withTexts(['ownData'], import('./routes/my-data-route')));
const TokensRoute = lazy(() => withTexts(['access'], import('./routes/tokens-route')));
const SessionsRoute = lazy(() => withTexts(['access'], import('./routes/sessions-route')));
const PrivacyRoute = lazy(() => import('./routes/privacy-route'));
const PosterRoute = lazy(() => import('./routes/poster-route'));
const WallRoute = lazy(() => import('./routes/wall-route'));
const ModerationRoute = lazy(() => withTexts(['moderation'], import('./routes/moderation-route')));
const TransparencyRoute = lazy(() =>
  withTexts(['moderation', 'assistance'], import('./routes/transparency-route')),
);
const RecordRoute = lazy(() =>
  withTexts(['assistance', 'initiatives'], import('./routes/record-route')),
);
const PeopleRoute = lazy(() => withTexts(['people'], import('./routes/people-route')));
const BlocksRoute = lazy(() => withTexts(['people'], import('./routes/blocks-route')));
const JoinRoute = lazy(() => withTexts(['residence'], import('./routes/join-route')));
const InvitedRoute = lazy(() => withTexts(['residence'], import('./routes/invited-route')));
const NoticesRoute = lazy(() => withTexts(['moderation'], import('./routes/notices-route')));
const MyContributionsRoute = lazy(() =>
  withTexts(['feedback', 'moderation', 'residence'], import('./routes/my-contributions-route')),
);

/** The whole client. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ApolloProvider client={client}>
        <SyncedClock>
          <Announcer>
            <SignInRequestProvider>
              <SlotsProvider>
                <Pages />
              </SlotsProvider>
            </SignInRequestProvider>
          </Announcer>
        </SyncedClock>
      </ApolloProvider>
    </MantineProvider>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/boards/:boardId/wall">
        <Guarded>
          <WallRoute />
        </Guarded>
      </Route>
      <Route>
        <Shell>
          <Guarded>
            <FramedPages />
          </Guarded>
        </Shell>
      </Route>
    </Switch>
  );
}

/** The pages that stand in the frame. */
function FramedPages() {
  return (
    <Switch>
      <Route path="/" component={CommunitiesRoute} />
      <Route path="/communities/:communityId" component={CommunityRoute} />
      <Route path="/communities/:communityId/rulebook" component={RulebookRoute} />
      <Route path="/communities/:communityId/boards/new" component={OpenBoardRoute} />
      <Route path="/boards/:boardId" component={BoardRoute} />
      <Route path="/boards/:boardId/proposals/:proposalId" component={ProposalRoute} />
      <Route path="/boards/:boardId/propose" component={ProposeRoute} />
      <Route path="/boards/:boardId/decisions/new" component={MakeVoteRoute} />
      <Route path="/help/voting" component={VotingHelpRoute} />
      <Route path="/boards/:boardId/decisions/:decisionId" component={DecisionRoute} />
      <Route path="/boards/:boardId/decisions/:decisionId/paper" component={PaperRoute} />
      <Route path="/communities/:communityId/initiatives" component={InitiativesRoute} />
      <Route path="/communities/:communityId/initiatives/new" component={StartInitiativeRoute} />
      <Route path="/initiatives/:initiativeId" component={InitiativeRoute} />
      <Route path="/boards/:boardId/commitments" component={CommitmentsRoute} />
      <Route path="/boards/:boardId/history" component={HistoryRoute} />
      <Route path="/units/:unitId" component={UnitRoute} />
      <Route path="/boards/:boardId/poster" component={PosterRoute} />
      <Route path="/boards/:boardId/decisions/:decisionId/poster" component={PosterRoute} />
      <Route path="/sign-in" component={SignInRoute} />
      <Route path="/sign-in/verify" component={VerifyRoute} />
      <Route path="/sign-in/new-password" component={NewPasswordRoute} />
      <Route path="/outbox" component={OutboxRoute} />
      <Route path="/communities/:communityId/slips/:personId" component={SlipRoute} />
      <Route path="/me" component={MeRoute} />
      <Route path="/me/data" component={MyDataRoute} />
      <Route path="/me/sign-in" component={MySignInRoute} />
      <Route path="/help/privacy" component={PrivacyRoute} />
      <Route path="/communities/:communityId/moderation" component={ModerationRoute} />
      <Route path="/communities/:communityId/people" component={PeopleRoute} />
      <Route path="/communities/:communityId/record" component={RecordRoute} />
      <Route path="/blocks" component={BlocksRoute} />
      <Route path="/join" component={JoinRoute} />
      <Route path="/join/:code" component={JoinRoute} />
      <Route path="/invited/:code" component={InvitedRoute} />
      <Route path="/communities/:communityId/transparency" component={TransparencyRoute} />
      <Route path="/me/tokens" component={TokensRoute} />
      <Route path="/me/sessions" component={SessionsRoute} />
      <Route path="/me/notices" component={NoticesRoute} />
      <Route path="/me/contributions" component={MyContributionsRoute} />
      <Route component={NotFoundPage} />
    </Switch>
  );
}
