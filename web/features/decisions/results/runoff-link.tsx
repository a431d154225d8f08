import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

interface Props {
  boardId: string;
  question: string;
  /** Those that can meet in a run-off, by their ids. */
  proposals: string[];
}

/** Where nobody had the majority that was asked for: the way to a vote between the first two. */
export function RunoffLink({ boardId, question, proposals }: Props) {
  const { t } = useTranslation();
  if (proposals.length < 2) return null;
  const vote = { proposals: proposals.join(','), method: 'SINGLE_CHOICE', question };
  return (
    <p>
      <Link to={`/boards/${boardId}/decisions/new?${new URLSearchParams(vote)}`}>
        {t('results.runoff')}
      </Link>
    </p>
  );
}
