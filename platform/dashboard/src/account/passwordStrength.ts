const habits = /password|passwort|qwerty|azerty|welcome|letmein|iloveyou|admin|woaini|argosy|1234\d*/gi;

/** How well a password resists guessing, 0 to 3: its length counts most, habits and repetition count against it. */
export function passwordStrength(password: string, ownWords: string[] = []): 0 | 1 | 2 | 3 {
  const plain = ownWords.filter(word => word.length > 3).reduce(without, password).replace(habits, '');
  const distinct = new Set(plain).size;
  const weight = distinct * 0.6 + Math.min(plain.length, distinct * 2) * 0.4 + kindsIn(plain) * 0.8;
  if (password.length < 10 || weight < 7) return password.length < 8 ? 0 : 1;
  return weight < 13 ? 2 : 3;
}

const without = (text: string, word: string) =>
  text.toLowerCase().includes(word.toLowerCase()) ? text.toLowerCase().replaceAll(word.toLowerCase(), '') : text;

const kindsIn = (text: string) => [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter(kind => kind.test(text)).length;
