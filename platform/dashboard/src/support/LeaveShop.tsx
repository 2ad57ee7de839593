import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';
import { isProblem } from '../api/problem';
import { forgetVisit } from './visit';

/** Gives the entry back and returns to the admins' pages, whose own session goes on. */
export function LeaveShop() {
  const { t } = useTranslation('support');
  const navigate = useNavigate();
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: () => answerOf(api.DELETE('/sessions/current')).catch(error => {
      if (!isProblem(error, 'sign-in-required')) throw error;
    }),
    onSuccess: async () => {
      forgetVisit();
      await navigate('/admin/tenants');
      client.clear();
    },
  });
  return <Button size="compact-sm" variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>{t('banner.leave')}</Button>;
}
