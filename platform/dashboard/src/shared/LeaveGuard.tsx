import { Button, Group, Modal } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useBeforeUnload, useBlocker } from 'react-router';

/** Asks before unsaved work is left behind. */
export function LeaveGuard({ fields }: { fields: string }) {
  const { t } = useTranslation('shared');
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname);
  useBeforeUnload(useCallback(event => event.preventDefault(), []));
  const stay = () => blocker.reset?.();
  return (
    <Modal opened={blocker.state === 'blocked'} onClose={stay} title={t('unsaved.leaveTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <p>{t('unsaved.leaveText', { fields })}</p>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={() => blocker.proceed?.()}>{t('unsaved.leave')}</Button>
        <Button onClick={stay} data-autofocus>{t('unsaved.stay')}</Button>
      </Group>
    </Modal>
  );
}
