import classes from './Ship.module.css';

type Props = { x: number; y: number; size: number; far?: boolean; mirrored?: boolean };

/** A merchant ship of three masts, 220 wide at size 1; (x, y) is the middle of its waterline. */
export const Ship = ({ x, y, size, far, mirrored }: Props) => (
  <g className={far ? `${classes.ship} ${classes.far}` : classes.ship} transform={`translate(${x} ${y}) scale(${mirrored ? -size : size} ${size}) translate(-108 -188)`}>
    <path className={classes.line} d="M62 150V58M106 150V20M160 150V50M204 138 182 152M106 20 62 58M106 20l54 30M160 50l46 88" />
    <path className={classes.sail} d="M34 134c18-14 27-36 30-66 9 20 12 42 9 64-14-5-27-4-39 2Z" />
    <path className={classes.tinted} d="M84 44q22-7 44 0 8 16 3 34-24-7-49 0-5-18 2-34Z" />
    <path className={classes.sail} d="M77 84q29-9 58 0 10 26 3 52-32-9-64 0-7-26 3-52Z" />
    <path className={classes.sail} d="M143 68q18-6 36 0 7 12 3 26-20-5-41 0-4-14 2-26Z" />
    <path className={classes.tinted} d="M139 99q22-6 45 0 7 18 2 36-25-6-48 0-6-18 1-36Z" />
    <path className={classes.flag} d="M106 20c8-6 14 3 24-3-3 6-3 7 0 12-10 4-16-4-24 1ZM62 58c-6-4-10 2-17-1 2 4 2 6 0 9 7 2 11-3 17 0ZM160 50c6-4 10 2 17-1-2 4-2 6 0 9-7 2-11-3-17 0Z" />
    <path className={classes.hull} d="M12 142h32l7 12h114l11-6 34-10c-3 34-17 50-42 50H60c-26 0-42-16-48-46Z" />
    <path className={classes.rail} d="M20 156h28l6 8h114l12-6 22-6" />
    <path className={classes.ports} d="M66 174h6m12 0h6m12 0h6m12 0h6m12 0h6m12 0h6" />
  </g>
);
