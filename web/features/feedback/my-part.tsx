import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { Card } from '../../ui/card';
import { useOwnWords } from './contribution-item';
import classes from './my-part.module.css';
import { Story } from './story';

const myPartQuery = graphql(`
  query MyPart($boardId: ID!) {
    board(id: $boardId) {
      id
      viewerContributions(first: 3) {
        edges {
          cursor
          node {
            ...ContributionParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What came of the viewer's own part in this board: their latest contributions. Nothing for whoever has none. */
export default function MyPart({ boardId }: { boardId: string }) {
  const { t } = useTranslation();
  const heading = useId();
  const own = useOwnWords();
  const { data } = useQuery(myPartQuery, { variables: { boardId } });
  const mine = data?.board?.viewerContributions.edges.slice(0, 3) ?? [];
  if (mine.length === 0) return null;
  return (
    <Card as="section" aria-labelledby={heading}>
      <h2 id={heading}>{t('feedback.fates.mine')}</h2>
      <ul className={classes.parts}>
        {mine.map(({ node }) => (
          <li key={node.id}>
            <Story
              board={`/boards/${boardId}`}
              steps={node.story}
              fate={node.fate}
              first={own(node)}
              narrow
            />
          </li>
        ))}
      </ul>
      <Link to="/me/contributions">{t('feedback.fates.all')}</Link>
    </Card>
  );
}
