import { useScreenWords } from '../../i18n/screens';
import { Crumbs } from '../../ui/crumbs';
import { Page, PageHeading } from '../../ui/page';
import classes from './privacy-route.module.css';

const parts = [
  'name',
  'picture',
  'account',
  'access',
  'said',
  'told',
  'drafts',
  'open',
  'steps',
  'photos',
  'verdict',
  'news',
  'figures',
  'kept',
  'yours',
  'device',
  'roles',
] as const;

/** What is stored and who sees what, in plain words. */
export default function PrivacyRoute() {
  const w = useScreenWords();
  return (
    <Page title={w('privacy.title')} narrow>
      <Crumbs crumbs={[{ label: w('privacy.title') }]} />
      <PageHeading lead={<p>{w('privacy.lead')}</p>}>{w('privacy.title')}</PageHeading>
      {parts.map((part) => (
        <section key={part} className={classes.part}>
          <h2>{w(`privacy.${part}.title`)}</h2>
          <p>{w(`privacy.${part}.body`)}</p>
        </section>
      ))}
    </Page>
  );
}
