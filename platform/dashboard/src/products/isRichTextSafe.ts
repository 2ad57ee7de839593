const kept = new Set('P BR STRONG B EM I U S H2 H3 UL OL LI A BLOCKQUOTE HR'.split(' '));
const keptAttributes = new Set(['href', 'target', 'rel', 'start']);

/** Whether formatted editing gives this HTML back unharmed: only elements and attributes that it knows. */
export function isRichTextSafe(html: string): boolean {
  const elements = [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')];
  return elements.every(
    element => kept.has(element.tagName) && [...element.attributes].every(({ name }) => keptAttributes.has(name)),
  );
}
