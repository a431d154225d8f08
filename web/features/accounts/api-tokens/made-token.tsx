import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card';
import { Copyable } from '../../../ui/copyable';
import classes from './api-tokens.module.css';
import { curlExample, socketExample } from './token-examples';
import type { NewToken } from './use-create-token';

/** What the example in JavaScript is kept in, built on and run by. */
const NEEDED = { file: '.mjs', install: 'npm install graphql-ws ws', program: 'node' };

/** A token that was just made, this once, with commands that work as they are. */
export function MadeToken({ made, onClose }: { made: NewToken; onClose: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name, secret } = made;
  return (
    <Card as="section" className={classes.made} aria-labelledby="made-token">
      <h2 id="made-token" ref={heading} tabIndex={-1}>
        {t('access.tokens.made', { name })}
      </h2>
      <p className={classes.once}>{t('access.tokens.once')}</p>
      <Copyable label={t('access.tokens.secret')} text={secret} />
      <Copyable label={t('access.tokens.tryCurl')} text={curlExample(location.origin, secret)} />
      <Copyable
        label={t('access.tokens.tryJs', NEEDED)}
        text={socketExample(location.origin, secret)}
      />
      <Button className={classes.button} onClick={onClose}>
        {t('access.tokens.done')}
      </Button>
    </Card>
  );
}
