import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Slot } from './slots';
import classes from './crumbs.module.css';

/** One step on the way to this page; the page itself has no address. */
export interface Crumb {
  label: string;
  to?: string;
}

/** Where this page lies, shown in the frame's head. */
export function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation();
  return (
    <Slot name="crumbs">
      <nav className={classes.crumbs} aria-label={t('boards.crumbs')}>
        <ol>
          {crumbs.map(({ label, to }, index) => (
            <li key={index} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
              {to ? <Link to={to}>{label}</Link> : label}
            </li>
          ))}
        </ol>
      </nav>
    </Slot>
  );
}
