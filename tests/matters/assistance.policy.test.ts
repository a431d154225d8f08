import { describe, expect, test } from 'vitest';
import {
  canAssist,
  canAssistPerson,
  canDispute,
} from '../../server/features/matters/assistance/assistance.policy.js';
import { recorderUnit } from '../../server/features/matters/assistance/recorder-unit.js';
import { Role, visitor, type HeldRole, type Viewer } from '../../server/foundation/viewer.js';

const viewer = (roles: HeldRole[] = []): Viewer => ({
  ...visitor('browser'),
  personId: 'per_a',
  roles,
});
const held = (role: Role, unitId: string | null = null, communityId: string | null = 'com_a') => ({
  role,
  communityId,
  unitId,
});
const official = viewer([held(Role.OFFICIAL, 'unt_a')]);

describe('writes down for residents', () => {
  test.each([
    ['visitors', visitor('browser'), 'SIGN_IN_REQUIRED'],
    ['residents', viewer(), 'NOT_ALLOWED'],
    ['officials elsewhere', viewer([held(Role.OFFICIAL, 'unt_b', 'com_b')]), 'NOT_ALLOWED'],
  ])('not: %s', (_who, who, code) => {
    expect(canAssist(who, 'com_a')).toMatchObject({ allowed: false, code });
  });

  test.each([
    ['officials', official],
    ['facilitators', viewer([held(Role.MODERATOR)])],
    ['administrators', viewer([held(Role.ADMINISTRATOR, null, null)])],
  ])('yes: %s, for others alone', (_who, who) => {
    expect(canAssist(who, 'com_a')).toEqual({ allowed: true });
    expect(canAssistPerson(who, 'com_a', 'per_b')).toEqual({ allowed: true });
    expect(canAssistPerson(who, 'com_a', 'per_a')).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

test('says that it is not theirs: the resident alone, once', () => {
  const mine = { personId: 'per_a', disputedAt: null };
  expect(canDispute(viewer(), mine)).toEqual({ allowed: true });
  expect(canDispute(official, { ...mine, personId: 'per_b' })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(canDispute(viewer(), { ...mine, disputedAt: new Date() })).toMatchObject({
    code: 'CONFLICT',
  });
  expect(canDispute(visitor('browser'), mine)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
});

describe('the body somebody writes down for', () => {
  const two = viewer([held(Role.OFFICIAL, 'unt_a'), held(Role.OFFICIAL, 'unt_b')]);
  const both = viewer([held(Role.OFFICIAL, 'unt_a'), held(Role.MODERATOR)]);

  test.each([
    ['their only one', official, null, 'unt_a'],
    ['none, for a facilitator', viewer([held(Role.MODERATOR)]), null, null],
    ['none, for a facilitator who works for one too and doesn’t name it', both, null, null],
    ['the one they name', both, 'unt_a', 'unt_a'],
    ['the one of theirs they name', two, 'unt_b', 'unt_b'],
  ])('is %s', (_which, who, named, unit) => {
    expect(recorderUnit(who, 'com_a', named)).toBe(unit);
  });

  test.each([
    ['one they don’t work for', official, 'unt_c'],
    ['none of several', two, null],
  ])('can’t be %s', (_which, who, named) => {
    expect(() => recorderUnit(who, 'com_a', named)).toThrow(/recorderUnit/);
  });
});
