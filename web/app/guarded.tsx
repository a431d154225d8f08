import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { LoadingPage } from '../ui/page';
import { ErrorBoundary } from './error-boundary';

/** One page at a time: what breaks or waits on one leaves the frame standing and is gone on the next. */
export function Guarded({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<LoadingPage />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
