import { useTranslation } from 'react-i18next';
import classes from './PasswordHint.module.css';
import { passwordStrength } from './passwordStrength';

export function PasswordHint({ password, ownWords }: { password: string; ownWords: string[] }) {
  const { t } = useTranslation('account');
  const strength = passwordStrength(password, ownWords);
  return (
    <div className={classes.hint} data-strength={password ? strength : undefined} aria-live="polite">
      <span className={classes.bars} aria-hidden><i /><i /><i /></span>
      {password ? t(`strength.${strength}`) : t('strength.hint')}
    </div>
  );
}
