import { useTranslation } from 'react-i18next';

/** Puts sentences one after the other as the language does: Chinese without a space. */
export function useJoin() {
  const { i18n } = useTranslation();
  const between = i18n.language.startsWith('zh') ? '' : ' ';
  return (sentences: (string | undefined | false)[]) => sentences.filter(Boolean).join(between);
}
