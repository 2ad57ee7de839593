/** The language of the page, which the server's own sentences should have too. */
export const readersLanguage = () => document.documentElement.lang;
