import { Button, NumberInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { CodesQuery } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { Problem } from '../../../ui/problem';
import { AreaChoice } from '../area-choice';
import { CodeSlips } from './code-slips';
import classes from '../people.module.css';
import { useAct } from '../use-act';

const codesQuery = graphql(`
  query Codes($id: ID!) {
    community(id: $id) {
      id
      name
      ...CommunityAreas
      register {
        sheets {
          id
          codes
          used
          madeAt
          expiresAt
          withdrawnAt
          area {
            id
            name
          }
        }
      }
    }
  }
`);

const makeMutation = graphql(`
  mutation MakeCodes($input: MakeCodesInput!) {
    payload: makeCodes(input: $input) {
      codes
      userErrors {
        message
        field
      }
    }
  }
`);

const withdrawMutation = graphql(`
  mutation WithdrawCodes($input: WithdrawCodesInput!) {
    payload: withdrawCodes(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

type LoadedCommunity = NonNullable<CodesQuery['community']>;
type Sheet = NonNullable<LoadedCommunity['register']>['sheets'][number];

/** Makes codes for mailboxes, and shows what became of those that were made. */
export default function Codes({ communityId }: { communityId: string }) {
  const { t } = useTranslation();
  const { data, previousData } = useQuery(codesQuery, { variables: { id: communityId } });
  const community = (data ?? previousData)?.community;
  if (!community?.register) return null;
  const { sheets } = community.register;
  return (
    <>
      <MakeCodes community={community} />
      <section aria-labelledby="sheets" className={`${classes.part} ${classes.noPrint}`}>
        <h2 id="sheets">{t('people.sheets')}</h2>
        {sheets.length === 0 && <p className={classes.quiet}>{t('people.noSheets')}</p>}
        <ul className={classes.list}>
          {sheets.map((sheet) => (
            <SheetItem key={sheet.id} sheet={sheet} />
          ))}
        </ul>
      </section>
    </>
  );
}

function MakeCodes({ community }: { community: LoadedCommunity }) {
  const { t } = useTranslation();
  const { act, busy, problemAt } = useAct(makeMutation, ['Codes']);
  const [draft, setDraft] = useState({ areaId: '', count: 20, validDays: 60 });
  const [codes, setCodes] = useState<string[]>([]);
  const make = async () => {
    const { areaId, ...rest } = draft;
    const made = await act({ communityId: community.id, areaId: areaId || null, ...rest });
    if (made?.codes) setCodes(made.codes);
  };
  return (
    <section aria-labelledby="make-codes" className={classes.part}>
      <h2 id="make-codes" className={classes.noPrint}>
        {t('people.makeCodes')}
      </h2>
      <p className={`${classes.quiet} ${classes.noPrint}`}>{t('people.makeCodesLead')}</p>
      <div className={`${classes.form} ${classes.noPrint}`}>
        <AreaChoice
          community={community}
          label={t('people.chooseArea')}
          whole={t('people.wholeCommunity')}
          error={problemAt('areaId')}
          value={draft.areaId}
          onPick={(areaId) => setDraft({ ...draft, areaId })}
        />
        <NumberInput
          size="lg"
          label={t('people.howMany')}
          min={1}
          max={500}
          hideControls
          error={problemAt('count')}
          value={draft.count}
          onChange={(count) => setDraft({ ...draft, count: Number(count) })}
        />
        <NumberInput
          size="lg"
          label={t('people.validDays')}
          min={1}
          max={180}
          hideControls
          error={problemAt('validDays')}
          value={draft.validDays}
          onChange={(validDays) => setDraft({ ...draft, validDays: Number(validDays) })}
        />
        <Problem>{problemAt('form', ['areaId', 'count', 'validDays'])}</Problem>
        <div className={classes.buttons}>
          <Button loading={busy} onClick={() => void make()}>
            {t('people.make')}
          </Button>
        </div>
      </div>
      {codes.length > 0 && <CodeSlips codes={codes} name={community.name} />}
    </section>
  );
}

function SheetItem({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { act, busy, problem } = useAct(withdrawMutation, ['Codes']);
  const { id, codes, used, area, madeAt, expiresAt, withdrawnAt } = sheet;
  const facts = [
    area?.name ?? t('people.wholeCommunity'),
    day(madeAt),
    withdrawnAt ? t('people.withdrawn') : t('people.until', { date: day(expiresAt) }),
  ];
  return (
    <Card as="li" className={classes.item}>
      <p>
        {t('people.sheet', { codes, used })}{' '}
        <span className={classes.quiet}>{facts.join(' · ')}</span>
      </p>
      {!withdrawnAt && (
        <div className={classes.buttons}>
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            aria-label={t('people.withdrawSheet', { date: day(madeAt) })}
            onClick={() => void act({ sheetId: id })}
          >
            {t('people.withdraw')}
          </Button>
        </div>
      )}
      <Problem>{problem}</Problem>
    </Card>
  );
}
