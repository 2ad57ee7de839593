import { Button, Select } from '@mantine/core';
import type { QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/types';
import { DayField } from '../shared/DayField';
import { Empty } from '../shared/Empty';
import { Failure } from '../shared/Failure';
import { FilterBar } from '../shared/FilterBar';
import { ListSkeleton } from '../shared/ListSkeleton';
import { ListTable } from '../shared/ListTable';
import { MorePages } from '../shared/MorePages';
import { Panel } from '../shared/Panel';
import { SearchField } from '../shared/SearchField';
import { Spyglass } from '../shared/drawings';
import { usePages } from '../shared/usePages';
import { AuditCard } from './AuditCard';
import { type AuditFilters, actors, kinds } from './useAuditFilters';
import { useAuditColumns } from './useAuditColumns';
import { type Place, useAuditWords } from './useAuditWords';

type Props = {
  filters: AuditFilters;
  queryKey: QueryKey;
  fetchPage: (cursor: string | undefined) => Promise<{ items: AuditEntry[]; next_cursor: string | null }>;
  /** The shop whose records these are; none for the platform's own. */
  place?: Place;
  timeZone?: string;
};

export function AuditList({ filters: { values, set, clear, isFiltered }, queryKey, fetchPage, place, timeZone }: Props) {
  const { t } = useTranslation(['audit', 'shared']);
  const pages = usePages(queryKey, fetchPage);
  const words = useAuditWords(pages.rows, place);
  const columns = useAuditColumns(words, timeZone);
  return (
    <Panel flush>
      <FilterBar>
        <SearchField label={t('search')} value={values.q ?? ''} onChange={q => set('q', q)} />
        <Select
          size="sm" w={168} aria-label={t('fields.kind')} placeholder={t('fields.kind')} clearable allowDeselect checkIconPosition="right"
          data={kinds.map(kind => ({ value: kind, label: t(`kinds.${kind}`) }))} value={values.kind ?? null} onChange={kind => set('kind', kind)}
          clearButtonProps={{ 'aria-label': t('shared:clearFilter', { label: t('fields.kind') }) }}
        />
        <Select
          size="sm" w={168} aria-label={t('fields.actor')} placeholder={t('fields.actor')} clearable allowDeselect checkIconPosition="right"
          data={actors.map(actor => ({ value: actor, label: t(`actors.${actor}`) }))} value={actors.find(actor => actor === values.actor) ?? null}
          onChange={actor => set('actor', actor)} clearButtonProps={{ 'aria-label': t('shared:clearFilter', { label: t('fields.actor') }) }}
        />
        <DayField label={t('fields.from')} value={values.from} max={values.to} onChange={day => set('from', day)} />
        <DayField label={t('fields.to')} value={values.to} min={values.from} onChange={day => set('to', day)} />
      </FilterBar>
      {pages.isPending && <ListSkeleton />}
      {pages.error && <Failure error={pages.error} retry={() => void pages.refetch()} />}
      {pages.data && pages.rows.length === 0 && (
        <Empty
          drawing={<Spyglass />} sentence={t(isFiltered ? 'nothingFits' : 'empty')}
          action={isFiltered && <Button variant="default" onClick={clear}>{t('shared:clear')}</Button>}
        />
      )}
      {pages.rows.length > 0 && (
        <>
          <ListTable label={t('list')} columns={columns} rows={words.rows} keyOf={told => told.id} card={told => <AuditCard told={told} words={words} timeZone={timeZone} />} dense />
          <MorePages shown={pages.rows.length} query={pages} />
        </>
      )}
    </Panel>
  );
}
