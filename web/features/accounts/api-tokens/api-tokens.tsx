import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiTokensFragment } from '../../../../schema/generated/graphql';
import classes from './api-tokens.module.css';
import { MadeToken } from './made-token';
import { TokenForm } from './token-form';
import { TokenItem } from './token-item';
import type { NewToken } from './use-create-token';

/** The viewer's tokens, and the way to make one. */
export function ApiTokens({ viewer }: { viewer: ApiTokensFragment }) {
  const { t } = useTranslation();
  const [made, setMade] = useState<NewToken>();
  const [revoked, setRevoked] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const say = (name: string) => {
    setRevoked(t('access.tokens.revoked', { name }));
    // The button that was pressed is gone with its token.
    heading.current?.focus();
  };
  return (
    <div className={classes.page}>
      {made ? (
        <MadeToken made={made} onClose={() => setMade(undefined)} />
      ) : (
        <section aria-labelledby="make-token">
          <h2 id="make-token">{t('access.tokens.make')}</h2>
          <TokenForm offers={viewer.scopeOffers} onMade={setMade} />
        </section>
      )}
      <section aria-labelledby="your-tokens">
        <h2 id="your-tokens" ref={heading} tabIndex={-1}>
          {t('access.tokens.yours')}
        </h2>
        <p role="status" className={classes.quiet}>
          {revoked}
        </p>
        {viewer.apiTokens.length === 0 && <p>{t('access.tokens.none')}</p>}
        <ul className={classes.list}>
          {viewer.apiTokens.map((token) => (
            <TokenItem key={token.id} token={token} onRevoked={() => say(token.name)} />
          ))}
        </ul>
      </section>
    </div>
  );
}
