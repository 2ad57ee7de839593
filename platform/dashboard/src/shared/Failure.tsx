import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from './Empty';
import { BrokenMast } from './drawings';
import { useProblemText } from './useProblemText';

/** Where content should be and could not be fetched: what happened, and the way to try again. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation('shared');
  const text = useProblemText();
  return (
    <div role="alert">
      <Empty
        drawing={<BrokenMast />}
        sentence={text(error)}
        action={<Button variant="default" onClick={retry}>{t('tryAgain')}</Button>}
      />
    </div>
  );
}
