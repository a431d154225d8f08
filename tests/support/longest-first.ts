import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes each; begun last, one of them would be waited for alone. */
const LONG =
  /\/(?:browser\/every-page|permissions\/walk|live\/stopping|decisions\/crash)\.test\.ts$/;

/** Begins with the longest files; the rest follow in their usual order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
