import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { currentLanguage, languages, type Language } from '../../i18n/i18n';
import { useScreenWords } from '../../i18n/screens';
import { Page } from '../../ui/page';
import { QrCode } from '../../ui/qr-code';
import { PageState } from '../page-state';
import { PosterHalf } from '../poster/poster-half';
import classes from '../poster/poster.module.css';
import { BackToBoard } from './back-to-board';

const posterQuery = graphql(`
  query Poster($boardId: ID!, $decisionId: ID!, $ofVote: Boolean!) {
    board(id: $boardId) {
      id
      question
      community {
        id
        name
        timeZone
      }
      decision(id: $decisionId) @include(if: $ofVote) {
        id
        ...PosterVote
      }
    }
  }
`);

function usePoster(language: Language) {
  const { boardId = '', decisionId } = useParams();
  return useQuery(posterQuery, {
    variables: { boardId, decisionId: decisionId ?? '', ofVote: decisionId !== undefined },
    // Asked once in each language: the two answers must not stand for each other.
    fetchPolicy: 'no-cache',
    context: { headers: { 'accept-language': language }, queryDeduplication: false },
  });
}

/** A sheet to hang up: what is at stake, in both languages, and the code that leads there. */
export default function PosterRoute() {
  const w = useScreenWords();
  const { decisionId } = useParams();
  const [chinese, english] = [usePoster('zh-Hans'), usePoster('en')];
  const halves = [chinese.data?.board, english.data?.board] as const;
  const [board, translated] = halves;
  const missing = Boolean(chinese.data && (!board || (decisionId && !board.decision)));
  if (missing || !board || !translated)
    return (
      <PageState
        missing={missing}
        error={chinese.error ?? english.error}
        onRetry={() => void Promise.allSettled([chinese.refetch(), english.refetch()])}
      />
    );
  const path = decisionId ? `/boards/${board.id}/decisions/${decisionId}` : `/boards/${board.id}`;
  const address = location.origin + path;
  const { question } = currentLanguage() === 'en' ? translated : board;
  return (
    <Page title={w('poster.title', { question })}>
      <div className={classes.tools}>
        <BackToBoard boardId={board.id} />
        <p>{w('poster.hint')}</p>
        <Button leftSection={<IconPrinter size={18} aria-hidden="true" />} onClick={() => print()}>
          {w('poster.print')}
        </Button>
      </div>
      <div className={classes.sheet}>
        <PosterHalf language={languages[0]} board={board} leading />
        <div className={classes.code}>
          <QrCode address={address} title={w('poster.qr', { address })} />
          <p>{address}</p>
        </div>
        <PosterHalf language={languages[1]} board={translated} />
      </div>
    </Page>
  );
}
