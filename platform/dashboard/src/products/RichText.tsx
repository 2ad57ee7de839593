import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { Input } from '@mantine/core';
import { useEffect, useId } from 'react';
import classes from './RichText.module.css';
import { RichTextTools } from './RichTextTools';

type Props = { label: string; html: string; onChange: (html: string) => void; onSource: () => void };

const extensions = [
  StarterKit.configure({ heading: { levels: [2, 3] }, code: false, codeBlock: false, link: { openOnClick: false } }),
];

/** Formatted text with the few formats that a shop's page carries well; its label heads the headings inside. */
export function RichText({ label, html, onChange, onSource }: Props) {
  const id = useId();
  const editor = useEditor({
    extensions,
    content: html,
    injectCSS: false,
    editorProps: { attributes: { 'aria-labelledby': id, 'aria-multiline': 'true', role: 'textbox' } },
    onUpdate: ({ editor: changed }) => onChange(changed.isEmpty ? '' : changed.getHTML()),
  });
  useEffect(() => {
    if (editor.isDestroyed || editor.isFocused) return;
    const shown = editor.isEmpty ? '' : editor.getHTML();
    if (html !== shown) editor.commands.setContent(html, { emitUpdate: false });
  }, [editor, html]);
  return (
    <div>
      <Input.Label id={id} labelElement="div" size="md" role="heading" aria-level={2}>{label}</Input.Label>
      <div className={classes.frame}>
        <RichTextTools editor={editor} onSource={onSource} />
        <EditorContent editor={editor} className={classes.content} />
      </div>
    </div>
  );
}
