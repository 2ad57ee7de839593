import classes from './Waterline.module.css';

/** The sea under the navigation, with one ship of the fleet on it. */
export const Waterline = () => (
  <svg className={classes.water} viewBox="0 0 232 56" preserveAspectRatio="xMinYMax slice" aria-hidden>
    <g transform="translate(30 6)" className={classes.ship}>
      <path d="M13 2v19H3C5 13 8 7 13 2Z" fill="#fbfaf7" />
      <path d="M15 6c5 3 8 8 9 15h-9Z" fill="#5fc6c0" />
      <path d="M2 23h25c-2 4-4 6-7 6H9c-3 0-6-2-7-6Z" fill="#d99a34" />
    </g>
    <path d="M0 35c10-5 20-5 30 0s20 5 30 0 20-5 30 0 20 5 30 0 20-5 30 0 20 5 30 0 20-5 30 0 20 5 30 0v21H0Z" fill="#0b5d5e" />
    <path d="M0 44c12-5 24-5 36 0s24 5 36 0 24-5 36 0 24 5 36 0 24-5 36 0 24 5 36 0 24-5 36 0v12H0Z" fill="#084748" />
  </svg>
);
