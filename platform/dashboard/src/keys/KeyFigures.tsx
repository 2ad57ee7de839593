import { useTranslation } from 'react-i18next';
import type { MasterKey } from '../api/types';
import { Figure, Figures } from '../shared/Figures';
import { useFormats } from '../shared/useFormats';

export function KeyFigures({ master: { current_version: version, under_earlier_keys: left } }: { master: MasterKey }) {
  const { t } = useTranslation('keys');
  const { number } = useFormats();
  return (
    <Figures>
      <Figure label={t('figures.version')} value={number(version)} note={t('figures.versionNote')} />
      {left.map(({ what, count }) => (
        <Figure key={what} label={t(`kinds.${what}` as 'kinds.shops')} value={number(count)} isBad={count > 0} note={t(count > 0 ? 'figures.earlier' : 'figures.none')} />
      ))}
    </Figures>
  );
}
