import { expect, test } from 'vitest';
import { kindOfId, newId } from '../../server/foundation/ids.js';

test('ids made one after another are in order, however fast they come', () => {
  const ids = Array.from({ length: 100_000 }, () => newId('proposal'));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id tells of what kind of thing it is, and text of another form tells nothing', () => {
  expect(kindOfId(newId('area'))).toBe('area');
  expect(kindOfId(newId('area').slice(1))).toBeNull();
  expect(kindOfId(`${newId('area')}0`)).toBeNull();
  expect(kindOfId(newId('area').replace('are_', 'xyz_'))).toBeNull();
});
