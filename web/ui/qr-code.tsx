import { encode } from 'uqr';
import classes from './qr-code.module.css';

/** The standard asks for four modules of nothing around the code. */
const quiet = 4;

/** A QR code that leads to `address`; `title` says so to those who can't see it. */
export function QrCode({ address, title }: { address: string; title: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const whole = size + 2 * quiet;
  return (
    <svg
      className={classes.code}
      role="img"
      aria-label={title}
      viewBox={`0 0 ${whole} ${whole}`}
      shapeRendering="crispEdges"
    >
      <rect className={classes.paper} width={whole} height={whole} />
      <path className={classes.ink} d={darkRuns(data)} />
    </svg>
  );
}

/** Dark modules, drawn as one stroke for each run in a row, so that no hairline shows between two of them. */
function darkRuns(rows: boolean[][]) {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        const length = (end < 0 ? row.length : end) - x;
        return `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`;
      }),
    )
    .join('');
}
