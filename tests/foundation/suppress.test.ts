import { describe, expect, it } from 'vitest';
import { suppressed, unlessSuppressed } from '../../server/foundation/privacy/suppress.js';

describe('figures about people', () => {
  it('are left out while fewer than the minimum stand behind them', () => {
    expect(suppressed(29, 30)).toBe(true);
    expect(suppressed(30, 30)).toBe(false);
  });

  it('are left out about nobody, too, who would otherwise be told apart from a few', () => {
    expect(suppressed(0, 30)).toBe(true);
  });

  it('are shown as they are once enough do, zero included', () => {
    expect(unlessSuppressed(30, 30, 0)).toBe(0);
    expect(unlessSuppressed(29, 30, 97.5)).toBeNull();
  });

  it('are all shown where a community has set no minimum', () => {
    expect(unlessSuppressed(0, 0, 'nobody')).toBe('nobody');
  });
});
