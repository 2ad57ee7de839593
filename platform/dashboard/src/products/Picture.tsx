import { Image as Blank } from 'lucide-react';
import classes from './Picture.module.css';

/** A product's picture in a list; its absence has the same size. */
export const Picture = ({ image }: { image: { url: string; alt: string } | null }) => (
  <span className={classes.picture}>
    {image ? <img src={image.url} alt="" loading="lazy" width={40} height={40} /> : <Blank size={18} aria-hidden />}
  </span>
);
