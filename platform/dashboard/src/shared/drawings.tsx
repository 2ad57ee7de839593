import type { ReactNode } from 'react';
import classes from './Empty.module.css';

const Drawing = ({ children }: { children: ReactNode }) => (
  <svg className={classes.drawing} viewBox="0 0 160 96" aria-hidden>
    {children}
  </svg>
);

const sea = (
  <>
    <path d="M8 80c8-5 16-5 24 0s16 5 24 0 16-5 24 0 16 5 24 0 16-5 24 0 16 5 24 0" data-teal />
    <path d="M32 89c7-4 13-4 20 0s13 4 20 0 13-4 20 0 13 4 20 0" />
  </>
);

/** An empty hold: crates that wait on the quay. */
export const Crates = () => (
  <Drawing>
    <circle cx="80" cy="48" r="42" data-wash />
    <path d="M40 42h34v34H40zM40 53h34M57 42v11" />
    <path d="M80 54h24v22H80zM80 62h24" data-teal />
    <path d="M52 22h26v20H52zM52 29h26M28 76h104" />
  </Drawing>
);

/** A ship on its way, seen before it arrives. */
export const DistantShip = () => (
  <Drawing>
    <circle cx="80" cy="46" r="40" data-wash />
    <path d="M78 22v44M78 24c-12 8-19 20-22 36h22M82 32c10 6 16 15 19 28H82" />
    <path d="M46 67h68c-5 9-11 13-19 13H65c-8 0-14-4-19-13Z" data-teal />
    {sea}
  </Drawing>
);

/** A lens over the chart: nothing matched. */
export const Spyglass = () => (
  <Drawing>
    <circle cx="80" cy="46" r="40" data-wash />
    <path d="M44 20h62v50H44zM44 36c14-8 22 8 34 0s18-6 28 0M58 70V20" />
    <path d="M92 50a14 14 0 1 0 .1 0M102 74l12 12" data-teal />
  </Drawing>
);

/** A mast without sail: something broke. */
export const BrokenMast = () => (
  <Drawing>
    <circle cx="80" cy="46" r="40" data-wash />
    <path d="M78 66V44l-5-5 9-5-5-4M77 30c3-6 10-9 18-8M82 42c8-1 14 3 18 10" />
    <path d="M46 67h68c-5 9-11 13-19 13H65c-8 0-14-4-19-13Z" data-teal />
    {sea}
  </Drawing>
);
