/** What the server's sentence about a missing proof tells of the two ways; nothing of another sentence. */
export function failureIn(sentence: string) {
  const dns = sentence.startsWith('There is no TXT record') ? 'missing' : sentence.startsWith('The TXT record') ? 'other' : undefined;
  const file = sentence.includes('the file cannot be read') ? 'unreadable' : sentence.includes('the file says something else') ? 'other' : undefined;
  return dns && file ? ({ dns, file } as const) : undefined;
}
