import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiTokensFragment, Scope } from '../../../../schema/generated/graphql';
import { Problem } from '../../../ui/problem';
import classes from './api-tokens.module.css';
import { useCreateToken, type NewToken, type TokenDraft } from './use-create-token';

const emptyDraft: TokenDraft = { name: '', scopes: [], days: '90', rate: '' };
const lastings = [7, 30, 90, 365];

interface Props {
  offers: ApiTokensFragment['scopeOffers'];
  onMade: (made: NewToken) => void;
}

/** Asks what a token is for and what it may do, and makes it. */
export function TokenForm({ offers, onMade }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(emptyDraft);
  const { make, errors, busy } = useCreateToken(onMade);
  const change = (part: Partial<TokenDraft>) => setDraft({ ...draft, ...part });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void make(draft);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        required
        label={t('access.tokens.name')}
        description={t('access.tokens.nameHint')}
        maxLength={80}
        autoComplete="off"
        error={errors.name}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <ScopePick
        offers={offers}
        error={errors.scopes}
        value={draft.scopes}
        onPick={(scopes) => change({ scopes })}
      />
      <NativeSelect
        label={t('access.tokens.lasts')}
        error={errors.expiresInDays}
        data={lastings.map((days) => ({
          value: String(days),
          label: t('access.tokens.days', { days }),
        }))}
        value={draft.days}
        onChange={(event) => change({ days: event.currentTarget.value })}
      />
      <TextInput
        label={t('access.tokens.rate')}
        description={t('access.tokens.rateHint')}
        inputMode="numeric"
        autoComplete="off"
        error={errors.rate}
        value={draft.rate}
        onChange={(event) => change({ rate: event.currentTarget.value })}
      />
      <Problem>{errors.form}</Problem>
      <Button type="submit" loading={busy}>
        {t('access.tokens.create')}
      </Button>
    </form>
  );
}

interface ScopePickProps extends Pick<Props, 'offers'> {
  error?: string;
  value: Scope[];
  onPick: (scopes: Scope[]) => void;
}

/** Only what the viewer's roles can use; reading is always part of it. */
function ScopePick({ offers, error, value, onPick }: ScopePickProps) {
  const { t } = useTranslation();
  const usable = offers.filter(({ scope, carry }) => carry.allowed && scope !== 'READ');
  return (
    <Checkbox.Group
      label={t('access.tokens.may')}
      description={t('access.tokens.mayHint')}
      error={error}
      value={value}
      onChange={onPick}
    >
      <div className={classes.choices}>
        {usable.map(({ scope }) => (
          <Checkbox
            key={scope}
            value={scope}
            label={t(`access.tokens.scope.${scope}`)}
            description={t(`access.tokens.what.${scope}`)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
