import type { ReactNode } from 'react';
import { Page } from '../shared/Page';
import { SettingPlaces } from './SettingPlaces';
import classes from './Setting.module.css';

type Props = { title: string; note?: ReactNode; action?: ReactNode; wide?: boolean; children: ReactNode };

/** A page of the settings: parts under each other, and on a phone the way to its neighbours. */
export const Setting = ({ title, note, action, wide, children }: Props) => (
  <Page title={title} note={note} action={action} narrow={!wide}>
    <SettingPlaces />
    <div className={classes.parts}>{children}</div>
  </Page>
);
