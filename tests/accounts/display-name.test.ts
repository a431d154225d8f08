import { describe, expect, test } from 'vitest';
import { checkDisplayName } from '../../server/features/accounts/display-name.js';
import { Refusal } from '../../server/foundation/errors/refusal.js';
import { Role } from '../../server/foundation/viewer.js';

function refusalOf(name: string, roles: Role[] = []): string | null {
  try {
    checkDisplayName(
      name,
      roles.map((role) => ({ role })),
    );
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.reason.message;
    throw error;
  }
}

describe('a display name', () => {
  test.each([
    '豆豆爸',
    'Qin by the west gate',
    'Doudou’s dad',
    'Stafford',
    '李',
    'Ñandú 7',
    '种菜的老韩（3号楼）',
    '名'.repeat(40),
  ])('may be %j', (name) => {
    expect(refusalOf(name)).toBeNull();
  });

  test.each([
    ['', 'textEmpty'],
    [' \n\t ', 'textEmpty'],
    ['名'.repeat(41), 'textTooLong'],
    ['a\0b', 'textUnkeepable'],
    ['a\u0007b', 'nameUnseen'],
    ['abc\u202Edcb', 'nameUnseen'],
    ['zero\u200Bwidth', 'nameUnseen'],
    ['\u3164', 'nameUnseen'],
    ['\uE000', 'nameUnseen'],
    ['…', 'nameWithoutLetter'],
    ['110', 'nameWithoutLetter'],
    ['主持人林晓', 'nameOfRole'],
    ['主 持·人', 'nameOfRole'],
    ['The FACILITATOR', 'nameOfRole'],
    ['ｍｏｄｅｒａｔｏｒ', 'nameOfRole'],
    ['官方通知', 'nameOfRole'],
    ['town staff', 'nameOfRole'],
    ['admin', 'nameOfRole'],
    ['平台管理员', 'nameOfRole'],
    ['5号楼居民', 'nameLikeDefault'],
    ['５ 号楼 居民', 'nameLikeDefault'],
    ['居民', 'nameLikeDefault'],
    ['Resident  of\nBuilding 5', 'nameLikeDefault'],
  ])('may not be %j: %s', (name, refusal) => {
    expect(refusalOf(name)).toBe(refusal);
  });

  test('may carry the word of a role that its bearer holds, and of no other', () => {
    expect(refusalOf('主持人林晓', [Role.MODERATOR])).toBeNull();
    expect(refusalOf('主持人林晓', [Role.OFFICIAL])).toBe('nameOfRole');
  });

  test('is kept with its spaces put in order', () => {
    expect(checkDisplayName('  Qin \n by the  gate ', [])).toBe('Qin by the gate');
  });
});
