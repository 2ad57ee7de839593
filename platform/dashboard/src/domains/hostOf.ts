/** The host of what was typed or pasted, be it a whole address: "https://Shop.Example/cart" is "shop.example". */
export const hostOf = (typed: string) =>
  typed.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/[/?#:].*$/, '').replace(/\.$/, '');
