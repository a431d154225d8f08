import { MantineProvider } from '@mantine/core';
import { ApolloProvider } from '@apollo/client/react';
import { lazy } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
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
  withTexts(['feedback', 'moderation', 'initiatives'], import('./routes/community-route')),
);
const RulebookRoute = lazy(() => import('./routes/rulebook-route'));
const OpenBoardRoute = lazy(() => import('./routes/open-board-route'));
const BoardRoute = lazy(() => import('./routes/board-route'));
const ProposalRoute = lazy(() =>
  withTexts(['feedback', 'moderation'], import('./routes/proposal-route')),
);
const ProposeRoute = lazy(() => import('./routes/propose-route'));
const DecisionRoute = lazy(() =>
  withTexts(['votes', 'feedback'], import('./routes/decision-route')),
);
const MakeVoteRoute = lazy(() => withTexts(['votes'], import('./routes/make-vote-route')));
const VotingHelpRoute = lazy(() => withTexts(['votes'], import('./routes/voting-help-route')));
const InitiativesRoute = lazy(() =>
  withTexts(['initiatives'], import('./routes/initiatives-route')),
);
const InitiativeRoute = lazy(() =>
  withTexts(['initiatives', 'moderation'], import('./routes/initiative-route')),
);
const StartInitiativeRoute = lazy(() =>
  withTexts(['initiatives'], import('./routes/start-initiative-route')),
);
const CommitmentsRoute = lazy(() =>
  withTexts(['feedback', 'photos'], import('./routes/commitments-route')),
);
const UnitRoute = lazy(() => withTexts(['feedback'], import('./routes/unit-route')));
const MeRoute = lazy(() => import('./routes/me-route'));
const PrivacyRoute = lazy(() => import('./routes/privacy-route'));
const PosterRoute = lazy(() => import('./routes/poster-route'));
const WallRoute = lazy(() => import('./routes/wall-route'));
const ModerationRoute = lazy(() => withTexts(['moderation'], import('./routes/moderation-route')));
const TransparencyRoute = lazy(() =>
  withTexts(['moderation'], import('./routes/transparency-route')),
);
const NoticesRoute = lazy(() => withTexts(['moderation'], import('./routes/notices-route')));
const MyContributionsRoute = lazy(() =>
  withTexts(['feedback'], import('./routes/my-contributions-route')),
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
                <BrowserRouter>
                  <Pages />
                </BrowserRouter>
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
    <Routes>
      <Route element={<Guarded />}>
        <Route path="boards/:boardId/wall" element={<WallRoute />} />
      </Route>
      <Route element={<Shell />}>
        <Route element={<Guarded />}>
          <Route index element={<CommunitiesRoute />} />
          <Route path="communities/:communityId" element={<CommunityRoute />} />
          <Route path="communities/:communityId/rulebook" element={<RulebookRoute />} />
          <Route path="communities/:communityId/boards/new" element={<OpenBoardRoute />} />
          <Route path="boards/:boardId" element={<BoardRoute />} />
          <Route path="boards/:boardId/proposals/:proposalId" element={<ProposalRoute />} />
          <Route path="boards/:boardId/propose" element={<ProposeRoute />} />
          <Route path="boards/:boardId/decisions/new" element={<MakeVoteRoute />} />
          <Route path="help/voting" element={<VotingHelpRoute />} />
          <Route path="boards/:boardId/decisions/:decisionId" element={<DecisionRoute />} />
          <Route path="communities/:communityId/initiatives" element={<InitiativesRoute />} />
          <Route
            path="communities/:communityId/initiatives/new"
            element={<StartInitiativeRoute />}
          />
          <Route path="initiatives/:initiativeId" element={<InitiativeRoute />} />
          <Route path="boards/:boardId/commitments" element={<CommitmentsRoute />} />
          <Route path="units/:unitId" element={<UnitRoute />} />
          <Route path="boards/:boardId/poster" element={<PosterRoute />} />
          <Route path="boards/:boardId/decisions/:decisionId/poster" element={<PosterRoute />} />
          <Route path="me" element={<MeRoute />} />
          <Route path="help/privacy" element={<PrivacyRoute />} />
          <Route path="communities/:communityId/moderation" element={<ModerationRoute />} />
          <Route path="communities/:communityId/transparency" element={<TransparencyRoute />} />
          <Route path="me/notices" element={<NoticesRoute />} />
          <Route path="me/contributions" element={<MyContributionsRoute />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Route>
    </Routes>
  );
}
