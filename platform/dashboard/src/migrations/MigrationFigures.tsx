import { useTranslation } from 'react-i18next';
import type { MigrationStatus } from '../api/types';
import { Figure, Figures } from '../shared/Figures';
import { useFormats } from '../shared/useFormats';

export function MigrationFigures({ status }: { status: MigrationStatus }) {
  const { t } = useTranslation('migrations');
  const { number } = useFormats();
  return (
    <Figures>
      <Figure label={t('figures.version')} value={number(status.version)} note={t('figures.lowest', { version: status.lowest_served })} />
      <Figure label={t('figures.current')} value={number(status.current)} note={t('figures.of', { shops: number(status.shops), ready: number(status.ready_schemas_current), schemas: number(status.ready_schemas) })} />
      <Figure label={t('figures.notice')} value={number(status.with_notice)} isBad={status.with_notice > 0} note={t('figures.noticeNote')} />
      <Figure label={t('figures.quarantined')} value={number(status.quarantined.length)} isBad={status.quarantined.length > 0} note={t('figures.quarantinedNote')} />
    </Figures>
  );
}
