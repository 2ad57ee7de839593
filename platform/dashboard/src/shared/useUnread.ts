import { useTranslation } from 'react-i18next';

/** Why the server could not read something from the web, of its code: answers-404. Undefined for other codes. */
export function useUnread() {
  const { t, i18n } = useTranslation('shared');
  return (code: string) => {
    const [, status] = /^answers-(\d+)$/.exec(code) ?? [];
    const key = `unread.${status ? 'answers' : code}`;
    return i18n.exists(key, { ns: 'shared' }) ? t(key as 'unread.answers', { status }) : undefined;
  };
}
