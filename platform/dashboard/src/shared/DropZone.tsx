import { type DragEvent, type ReactNode, useId, useState } from 'react';
import classes from './DropZone.module.css';

type Props = { label: string; accept: string; multiple?: boolean; disabled?: boolean; onFiles: (files: File[]) => void; children: ReactNode };

/** Takes files by drop or by choice; the whole zone is the label of a real file field, so keyboards reach it. */
export function DropZone({ label, accept, multiple, disabled, onFiles, children }: Props) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    <div
      className={classes.zone} data-over={isOver || undefined}
      onDragOver={event => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id} type="file" className={classes.input} accept={accept} multiple={multiple} disabled={disabled} aria-label={label}
        onChange={event => { onFiles([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }}
      />
      <label htmlFor={id} className={classes.label}>{children}</label>
    </div>
  );
}
