import { useTranslation } from 'react-i18next';
import type { MasterKey } from '../api/types';
import { Figure, Figures } from '../shared/Figures';
import { useFormats } from '../shared/useFormats';

export function KeyFigures({ master: { current_version: version, under_earlier_keys: kinds } }: { master: MasterKey }) {
  const { t } = useTranslation('keys');
  const { number, list } = useFormats();
  const left = kinds.filter(({ count }) => count > 0);
  const named = left.map(({ what, count }) => t('master.left', { what: t(`kinds.${what}` as 'kinds.shops'), count: number(count) }));
  return (
    <Figures>
      <Figure label={t('figures.version')} value={number(version)} note={t('figures.versionNote')} />
      <Figure label={t('figures.earlier')} value={number(left.reduce((sum, { count }) => sum + count, 0))} isBad={left.length > 0} note={named.length > 0 ? list(named) : t('figures.none')} />
    </Figures>
  );
}
