import { Badge, Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { SessionsFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { Problem } from '../../../ui/problem';
import classes from '../api-tokens/api-tokens.module.css';

graphql(`
  fragment Sessions on Viewer {
    person {
      id
    }
    sessions {
      id
      browser
      address
      openedAt
      usedAt
      current
    }
  }
`);

const endMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(input: { sessionId: $id }) {
      userErrors {
        message
      }
    }
  }
`);

const endOthersMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ended
      userErrors {
        message
      }
    }
  }
`);

/** Where the viewer is signed in, and the way to end it there. */
export function Sessions({ viewer }: { viewer: SessionsFragment }) {
  const { t } = useTranslation();
  const { end, endOthers, done, problem, busy } = useEnding();
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; the word on what came of it takes its place.
  const then = (ending: Promise<unknown>) => void ending.then(() => status.current?.focus());
  return (
    <div className={classes.page}>
      <ul className={classes.list}>
        {viewer.sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            busy={busy}
            onEnd={() => then(end(session))}
          />
        ))}
      </ul>
      <div>
        <p role="status" ref={status} tabIndex={-1}>
          {done}
        </p>
        <Problem>{problem}</Problem>
        {viewer.sessions.length > 1 ? (
          <Button loading={busy} onClick={() => then(endOthers())}>
            {t('access.sessions.others')}
          </Button>
        ) : (
          <p className={classes.quiet}>{t('access.sessions.noOthers')}</p>
        )}
      </div>
    </div>
  );
}

type Session = SessionsFragment['sessions'][number];

interface ItemProps {
  session: Session;
  busy: boolean;
  onEnd: () => void;
}

function SessionItem({ session, busy, onEnd }: ItemProps) {
  const { t } = useTranslation();
  const { exact } = useFormats();
  const { browser, address, openedAt, usedAt, current } = session;
  const facts = [
    t('access.sessions.opened', { date: exact(openedAt) }),
    t('access.sessions.used', { date: exact(usedAt) }),
    ...(address ? [t('access.sessions.address', { address })] : []),
  ];
  return (
    <Card as="li" className={classes.item}>
      <h2 className={classes.name}>{browser}</h2>
      {current && <Badge variant="default">{t('access.sessions.here')}</Badge>}
      <p className={classes.quiet}>{facts.join(' · ')}</p>
      {!current && (
        <Button
          variant="default"
          disabled={busy}
          aria-label={t('access.sessions.endNamed', { browser })}
          onClick={onEnd}
        >
          {t('access.sessions.end')}
        </Button>
      )}
    </Card>
  );
}

const options = {
  errorPolicy: 'all' as const,
  refetchQueries: ['MySessions'],
  awaitRefetchQueries: true,
};

/** Ends one or all others, and says what came of it. */
function useEnding() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const [endOne, one] = useMutation(endMutation, options);
  const [endAll, all] = useMutation(endOthersMutation, options);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const settle = (payload: { userErrors: { message: string }[] } | undefined, said: string) => {
    const refused = payload ? payload.userErrors[0]?.message : t('problems.network');
    setProblem(refused);
    setDone(refused ? undefined : said);
  };
  return {
    end: async ({ id, browser }: Session) => {
      const { data } = await endOne({ variables: { id } });
      settle(data?.endSession, t('access.sessions.ended', { browser }));
    },
    endOthers: async () => {
      const payload = (await endAll()).data?.endOtherSessions;
      const formatted = number(payload?.ended ?? 0);
      settle(payload, t('access.sessions.othersEnded', { formatted }));
    },
    done,
    problem,
    busy: one.loading || all.loading,
  };
}
