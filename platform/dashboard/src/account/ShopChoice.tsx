import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { isProblem } from '../api/problem';
import { useMe } from '../shell/useMe';
import { Failure } from '../shared/Failure';
import { useDocumentTitle } from '../shared/Page';
import { Sea } from '../shared/Sea';
import { Doorway } from './Doorway';
import { FormSkeleton } from './FormSkeleton';
import classes from './ShopChoice.module.css';

/** Which shop to go to; whoever has one goes there at once. */
export function ShopChoice() {
  const { t } = useTranslation('account');
  const me = useMe();
  useDocumentTitle(t('choice.title'));
  const shops = me.data?.shops;
  if (isProblem(me.error, 'sign-in-required')) return <Navigate to="/signin" replace />;
  if (shops?.length === 1) return <Navigate to={`/shops/${shops[0]!.shop}`} replace />;
  return (
    <Doorway title={t('choice.title')} note={<Link to="/signup">{t('choice.another')}</Link>} scene={<Sea />}>
      {me.error && <Failure error={me.error} retry={() => void me.refetch()} />}
      {me.isPending && <FormSkeleton fields={3} />}
      <ul className={classes.shops}>
        {shops?.map(({ shop, name, storefront_url }) => (
          <li key={shop}>
            <Link to={`/shops/${shop}`} className={classes.shop}>
              <strong>{name}</strong>
              <span>{new URL(storefront_url).host}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Doorway>
  );
}
