import classes from './face.module.css';

interface Props {
  url: string | null | undefined;
  size?: number;
}

/** Somebody's picture beside their name, which says who it is; nothing where they show none. */
export function Face({ url, size = 20 }: Props) {
  if (!url) return null;
  return (
    <img className={classes.face} src={url} alt="" width={size} height={size} loading="lazy" />
  );
}
