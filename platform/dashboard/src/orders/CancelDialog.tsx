import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { Order } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { useOrderChange } from './useOrderChange';

type Props = { order: Order; opened: boolean; onClose: () => void };

export const CancelDialog = ({ opened, ...rest }: Props) => opened && <Content {...rest} />;

function Content({ order, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['orders', 'shared']);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const cancel = useOrderChange(
    order.number,
    (params, body: { reason: string }) => answerOf(api.POST('/shops/{shop}/orders/{number}/cancellation', { params, body })),
    onClose,
  );
  const submit = () => {
    setTried(true);
    if (reason.trim()) cancel.change({ reason: reason.trim() });
  };
  return (
    <FormDialog
      title={t('cancel.title', { number: order.number })} action={t('cancel.action')} danger isPending={cancel.isPending}
      error={cancel.error} onClose={onClose} onSubmit={submit}
    >
      <p>{t('cancel.text')}</p>
      <Textarea
        label={t('cancel.reason')} required value={reason} onChange={event => setReason(event.currentTarget.value)} maxLength={300} rows={3}
        error={isTried && !reason.trim() && t('shared:field.required')} data-autofocus
      />
    </FormDialog>
  );
}
