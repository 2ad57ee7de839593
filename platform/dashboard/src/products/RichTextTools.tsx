import { ActionIcon } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { Bold, Heading2, Italic, List, ListOrdered } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './RichText.module.css';

const tools = [
  { name: 'bold', icon: Bold, isOn: (editor: Editor) => editor.isActive('bold'), use: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  { name: 'italic', icon: Italic, isOn: (editor: Editor) => editor.isActive('italic'), use: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  { name: 'heading', icon: Heading2, isOn: (editor: Editor) => editor.isActive('heading'), use: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 2 }).run() },
  { name: 'bullets', icon: List, isOn: (editor: Editor) => editor.isActive('bulletList'), use: (editor: Editor) => editor.chain().focus().toggleBulletList().run() },
  { name: 'numbers', icon: ListOrdered, isOn: (editor: Editor) => editor.isActive('orderedList'), use: (editor: Editor) => editor.chain().focus().toggleOrderedList().run() },
] as const;

export function RichTextTools({ editor, onSource }: { editor: Editor; onSource: () => void }) {
  const { t } = useTranslation('products');
  const on = useEditorState({ editor, selector: () => tools.filter(tool => tool.isOn(editor)).map(tool => tool.name) });
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('editor.tools')}>
      {tools.map(({ name, icon: Icon, use }) => (
        <ActionIcon
          key={name} variant={on.includes(name) ? 'light' : 'subtle'} color={on.includes(name) ? 'teal' : 'gray'} size={32}
          aria-label={t(`editor.${name}`)} aria-pressed={on.includes(name)} onClick={() => use(editor)}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      ))}
      <button type="button" className={classes.source} onClick={onSource}>{t('editor.source')}</button>
    </div>
  );
}
