import type { Platform } from '../../foundation/platform.js';
import type { Viewer } from '../../foundation/viewer.js';
import { rateRefusal } from './rate-refusal.js';
import { requestRates, type RequestKind, type Used } from './request-rates.js';

/** A request on its way in, and what it has used of its caller's budgets. */
export class Admission {
  /** One for each budget. */
  readonly used: Used[] = [];

  constructor(
    private readonly platform: Platform,
    private readonly viewer: Viewer,
    private readonly address: string,
  ) {}

  /** Counts the request; throws the refusal once its caller is over the limit. */
  async take(kind: RequestKind): Promise<void> {
    const used = await requestRates(this.platform).take(kind, this.viewer, this.address);
    const place = this.used.findIndex(({ budget }) => budget === used.budget);
    if (place < 0) this.used.push(used);
    else this.used[place] = used;
    if (used.exceeded) throw rateRefusal(used);
  }
}
