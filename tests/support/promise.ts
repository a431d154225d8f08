import { Role } from '../../server/foundation/viewer.js';
import type { Api } from './api.js';
import { buildPerson, buildPromises, buildScene, type Actor, type Scene } from './factories.js';
import type { TestServer } from './test-server.js';

/** A day so many days from now, as the API takes it. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

/** A promise with its body's staff, and steps that are planned unless told not to. */
export interface PromiseScene extends Scene {
  staff: Actor;
  commitmentId: string;
  stepIds: string[];
}

/** A vote closed, one promise made of it, and planned in so many steps due in 20 days, the whole in 30. */
export async function buildPromise(
  server: TestServer,
  { steps = 1, residents = 4, plan = true } = {},
): Promise<PromiseScene> {
  const scene = await buildScene(server, { residents });
  const [commitmentId] = await buildPromises(scene);
  const { community } = scene;
  const staff = await buildPerson(server, {
    role: Role.OFFICIAL,
    communityId: community.id,
    unitId: community.unit.id,
  });
  const promise = { ...scene, staff, commitmentId: commitmentId!, stepIds: [] };
  return plan ? { ...promise, stepIds: await planSteps(promise, steps) } : promise;
}

/** Plans a promise through the API; the ids of its steps. */
async function planSteps({ staff, commitmentId }: PromiseScene, count: number): Promise<string[]> {
  const steps = Array.from({ length: count }, (_, index) => ({
    title: `Step ${index + 1}`,
    weight: 1,
    dueAt: inDays(20),
  }));
  const { commitment, userErrors } = await staff.api.mutate<{
    commitment: { steps: { id: string }[] };
  }>('planCommitment', { commitmentId, dueAt: inDays(30), steps }, 'commitment { steps { id } }');
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return commitment.steps.map(({ id }) => id);
}

/** Does a mutation that has to succeed. */
export async function done(api: Api, name: string, input: object): Promise<void> {
  const { userErrors } = await api.mutate(name, input);
  if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
}

/** Two residents watch the step, the staff reports it. */
export async function reported(scene: PromiseScene, stepId = scene.stepIds[0]!): Promise<void> {
  const [first, second] = scene.people;
  await done(first!.api, 'watchStep', { stepId });
  await done(second!.api, 'watchStep', { stepId });
  await done(scene.staff.api, 'reportStep', { stepId, body: 'Three benches stand.' });
}
