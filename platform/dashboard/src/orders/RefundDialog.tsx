import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';
import type { NewRefund, Order } from '../api/types';
import { FormDialog } from '../shared/FormDialog';
import { MoneyField } from '../shared/MoneyField';
import { amountText, parseAmount } from '../shared/money';
import { useFormats } from '../shared/useFormats';
import classes from './OrderDialog.module.css';
import { type QuantityByLine, Quantities, chosenLines } from './Quantities';
import { refundAmount, refundableUnits } from './possible';
import { useOrderChange } from './useOrderChange';

type Props = { order: Order; opened: boolean; onClose: () => void };

export const RefundDialog = ({ opened, ...rest }: Props) => opened && <Content {...rest} />;

function Content({ order, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['orders', 'shared']);
  const { money } = useFormats();
  const { currency, amount: mostShipping } = order.refundable.shipping;
  const [quantities, setQuantities] = useState<QuantityByLine>({});
  const [shippingText, setShippingText] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const shipping = shippingText.trim() === '' ? 0 : parseAmount(shippingText, currency);
  const isShippingWrong = shipping === null || shipping > mostShipping;
  const amount = refundAmount(order, quantities, isShippingWrong ? 0 : shipping);
  const refund = useOrderChange(
    order.number,
    (params, body: NewRefund) => answerOf(api.POST('/shops/{shop}/orders/{number}/refunds', { params, body })),
    onClose,
  );
  const submit = () => {
    setTried(true);
    if (amount.amount === 0 || isShippingWrong || !reason.trim()) return;
    refund.change({ lines: chosenLines(quantities), ...(shipping ? { shipping: { amount: shipping, currency } } : {}), reason: reason.trim() });
  };
  return (
    <FormDialog
      title={t('refund.title', { number: order.number })} action={t('refund.action', { amount: money(amount) })}
      isPending={refund.isPending} error={refund.error} onClose={onClose} onSubmit={submit}
    >
      <Quantities
        legend={t('refund.what')} lines={order.lines} most={line => refundableUnits(order, line)} value={quantities} onChange={setQuantities}
        error={isTried && amount.amount === 0 && !isShippingWrong ? t('refund.nothing') : undefined}
      />
      {mostShipping > 0 && (
        <MoneyField
          label={t('refund.shipping')} description={t('refund.mostShipping', { amount: money(order.refundable.shipping) })}
          placeholder={amountText({ amount: 0, currency })} currency={currency} value={shippingText}
          onChange={event => setShippingText(event.currentTarget.value)}
          error={isShippingWrong && t('refund.shippingWrong', { amount: money(order.refundable.shipping) })}
        />
      )}
      <TextInput
        label={t('refund.reason')} required value={reason} onChange={event => setReason(event.currentTarget.value)} maxLength={300}
        error={isTried && !reason.trim() && t('shared:field.required')}
      />
      <div className={classes.sum}><span>{t('refund.sum')}</span><output>{money(amount)}</output></div>
    </FormDialog>
  );
}
