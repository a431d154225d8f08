import { ApolloLink } from '@apollo/client/link';
import { Observable } from 'rxjs';
import { beginWaiting } from '../live/waiting';

interface Refusal {
  extensions?: { code?: unknown; retryAfter?: unknown };
}

/** Not all at the same moment. */
const spreadMs = 2_000;

/** In how many milliseconds to ask again; null where asking often was not the reason. */
function waitAfter(errors: unknown): number | null {
  const refusals = Array.isArray(errors) ? (errors as Refusal[]) : [];
  const found = refusals.find(({ extensions }) => extensions?.code === 'RATE_LIMITED');
  if (!found) return null;
  return Number(found.extensions?.retryAfter ?? 1) * 1_000 + Math.random() * spreadMs;
}

/** What was refused for asking too often has done nothing: it is asked again as soon as the server takes it. */
export const patientLink = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      let stop = () => {};
      const ask = () => {
        let later = false;
        const askLater = (wait: number) => {
          later = true;
          const waited = beginWaiting();
          const timer = setTimeout(() => {
            waited();
            ask();
          }, wait);
          stop = () => {
            clearTimeout(timer);
            waited();
          };
        };
        const asked = forward(operation).subscribe({
          next: (result) => {
            const wait = waitAfter(result.errors);
            if (wait === null) observer.next(result);
            else askLater(wait);
          },
          complete: () => later || observer.complete(),
          error: (problem: unknown) => {
            const wait = waitAfter(problem instanceof Error ? problem.cause : null);
            if (wait === null) observer.error(problem);
            else askLater(wait);
          },
        });
        if (!later) stop = () => asked.unsubscribe();
      };
      ask();
      return () => stop();
    }),
);
