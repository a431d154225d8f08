import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { LoadingPage } from '../ui/page';
import { ErrorBoundary } from './error-boundary';

/** One page at a time: what breaks or waits on one leaves the frame standing and is gone on the next. */
export function Guarded() {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<LoadingPage />}>
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  );
}
