/** Resolves once what is under way has ended, either way, or takes longer than `patienceMs`. */
export function ended(underWay: Promise<unknown>, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, patienceMs).unref();
    const inTime = () => {
      clearTimeout(late);
      resolve();
    };
    underWay.then(inTime, inTime);
  });
}
