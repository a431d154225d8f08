import classes from './prose.module.css';

/** Text somebody wrote in Markdown; the server has turned it into HTML and sanitised it. */
export function Prose({ html }: { html: string }) {
  return <div className={classes.prose} dangerouslySetInnerHTML={{ __html: html }} />;
}
