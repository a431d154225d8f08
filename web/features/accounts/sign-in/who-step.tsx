import { Button, Checkbox, TextInput, UnstyledButton } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInPageQuery } from '../../../../schema/generated/graphql';
import { PageHeading } from '../../../ui/page';
import { Problem } from '../../../ui/problem';
import classes from './sign-in.module.css';
import { useSignIn } from './use-sign-in';

interface Props {
  methods: SignInPageQuery['signInMethods'];
  /** What went wrong before this page. */
  problem?: string;
  shared: boolean;
  onShared: (shared: boolean) => void;
  onPhone: (phone: string) => void;
  onEmail: (email: string) => void;
  onSlip: () => void;
  /** Where to go on after another service said who one is. */
  returnTo: string;
  children?: ReactNode;
}

/** One field for number or address, and the other ways below. */
export function WhoStep(props: Props) {
  const { methods, shared, onShared, onPhone, onEmail, children } = props;
  const { t } = useTranslation();
  const { post, busy, problem = props.problem, setProblem } = useSignIn();
  const [who, setWho] = useState('');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const given = who.trim();
    if (!given) return setProblem(t('entry.who.empty'));
    if (given.includes('@') || !methods.phone) return onEmail(given);
    const { error } = await post('code', { phone: given });
    if (!error) onPhone(given);
  };
  return (
    <>
      <PageHeading lead={<p>{t('entry.lead')}</p>}>{t('entry.title')}</PageHeading>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          className={classes.field}
          label={methods.phone ? t('entry.who.both') : t('entry.who.email')}
          description={t('entry.who.hint')}
          type={methods.phone ? 'text' : 'email'}
          autoComplete={methods.phone ? 'username' : 'email'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <Checkbox
          label={t('entry.shared')}
          description={t('entry.sharedHint')}
          checked={shared}
          onChange={(event) => onShared(event.currentTarget.checked)}
        />
        <Problem>{problem}</Problem>
        <Button type="submit" loading={busy}>
          {t('entry.who.next')}
        </Button>
        {methods.demo && <p className={classes.quiet}>{t('entry.who.demo')}</p>}
      </form>
      <OtherWays {...props} post={post} />
      {children}
    </>
  );
}

function OtherWays({
  methods,
  onSlip,
  returnTo,
  shared,
  post,
}: Props & { post: ReturnType<typeof useSignIn>['post'] }) {
  const { t } = useTranslation();
  const leave = async () => {
    const { url } = await post('openid', { returnTo, sharedDevice: shared });
    if (url) location.assign(url);
  };
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">{t('entry.who.other')}</h2>
      <div className={classes.others}>
        {methods.openId && (
          <Button variant="default" onClick={() => void leave()}>
            {t('entry.who.openId', { name: methods.openId.name })}
          </Button>
        )}
        <UnstyledButton className={classes.plain} onClick={onSlip}>
          {t('entry.who.slip')}
        </UnstyledButton>
      </div>
    </section>
  );
}
