import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { UnitsQuery } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { PermittedButton } from '../../../ui/permitted-button';
import { Problem } from '../../../ui/problem';
import { useAttempt } from '../../../ui/use-attempt';
import classes from '../people.module.css';
import { useAct } from '../use-act';

const unitsQuery = graphql(`
  query Units($id: ID!) {
    community(id: $id) {
      id
      units {
        id
        name
        description
        closedAt
        staff(first: 50) {
          nodes {
            id
            person {
              id
              name
            }
          }
        }
        viewerCanClose {
          allowed
          reason
        }
      }
    }
  }
`);

const changeMutation = graphql(`
  mutation ChangeUnit($input: ChangeUnitInput!) {
    payload: changeUnit(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

const closeMutation = graphql(`
  mutation CloseUnit($input: CloseUnitInput!) {
    payload: closeUnit(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

const addMutation = graphql(`
  mutation AddUnit($input: CreateUnitInput!) {
    payload: createUnit(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

type Unit = NonNullable<UnitsQuery['community']>['units'][number];

/** The responsible bodies with their staff; changes and closes them, and adds others. */
export default function Units({ communityId }: { communityId: string }) {
  const { t } = useTranslation();
  const { data, previousData } = useQuery(unitsQuery, { variables: { id: communityId } });
  const community = (data ?? previousData)?.community;
  if (!community) return null;
  return (
    <>
      <section aria-labelledby="units" className={classes.part}>
        <h2 id="units">{t('people.units')}</h2>
        <ul className={classes.list}>
          {community.units.map((unit) => (
            <UnitItem key={unit.id} unit={unit} />
          ))}
        </ul>
      </section>
      <AddUnit communityId={community.id} />
    </>
  );
}

function UnitItem({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const { day, list } = useFormats();
  const { name, closedAt, staff } = unit;
  const names = staff?.nodes.map(({ person }) => person.name) ?? [];
  return (
    <Card as="li" className={classes.item}>
      <h3>{name}</h3>
      {closedAt ? (
        <p className={classes.quiet}>{t('people.closedOn', { date: day(closedAt) })}</p>
      ) : (
        <>
          <p>
            <span className={classes.quiet}>{t('people.staff')}</span>{' '}
            {names.length > 0 ? list(names) : t('people.noStaff')}
          </p>
          <ChangeUnit unit={unit} />
        </>
      )}
    </Card>
  );
}

function ChangeUnit({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const change = useAct(changeMutation, ['Units']);
  const close = useAct(closeMutation, ['Units']);
  const [name, setName] = useState(unit.name);
  const [description, setDescription] = useState(unit.description ?? '');
  const [done, setDone] = useState(false);
  const save = async () =>
    setDone(Boolean(await change.act({ unitId: unit.id, name, description })));
  return (
    <div className={classes.form}>
      <TextInput
        size="lg"
        label={t('people.unitName')}
        maxLength={80}
        value={name}
        error={change.problemAt('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        size="lg"
        autosize
        label={t('people.unitDescription')}
        maxLength={500}
        value={description}
        error={change.problemAt('description')}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <Problem>{change.problemAt('form', ['name', 'description']) ?? close.problem}</Problem>
      <p role="status" className={classes.quiet}>
        {done && t('people.done')}
      </p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          loading={change.busy}
          aria-label={t('people.saveUnit', { name: unit.name })}
          onClick={() => void save()}
        >
          {t('people.save')}
        </Button>
        <PermittedButton
          variant="default"
          permission={unit.viewerCanClose}
          label={t('people.closeUnit', { name: unit.name })}
          onPress={() => void close.act({ unitId: unit.id })}
        >
          {t('people.close')}
        </PermittedButton>
      </div>
    </div>
  );
}

function AddUnit({ communityId }: { communityId: string }) {
  const { t } = useTranslation();
  const { act, busy, problemAt } = useAct(addMutation, ['Units']);
  const attemptOf = useAttempt();
  const [name, setName] = useState('');
  const add = async () => {
    const clientMutationId = attemptOf({ name });
    if (await act({ communityId, name, clientMutationId })) setName('');
  };
  return (
    <section aria-labelledby="add-unit" className={classes.part}>
      <h2 id="add-unit">{t('people.addUnit')}</h2>
      <div className={classes.form}>
        <TextInput
          size="lg"
          label={t('people.unitName')}
          maxLength={80}
          value={name}
          error={problemAt('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Problem>{problemAt('form', ['name'])}</Problem>
        <div className={classes.buttons}>
          <Button loading={busy} onClick={() => void add()}>
            {t('people.add')}
          </Button>
        </div>
      </div>
    </section>
  );
}
