/** The nonce that the server put into this page; style elements without it are refused by the browser. */
export const styleNonce = () =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
