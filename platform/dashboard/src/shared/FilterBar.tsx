import type { ReactNode } from 'react';
import classes from './FilterBar.module.css';

/** What narrows a list, over it. */
export const FilterBar = ({ children }: { children: ReactNode }) => <div className={classes.bar}>{children}</div>;
