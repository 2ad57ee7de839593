type Typed = { name: string; shop: string; isChosen: boolean };

/** The address to send: the chosen one, or the one suggested for the name as it stands now; what is in the field where no suggestion comes. */
export async function addressInTime({ name, shop, isChosen }: Typed, suggestionFor: (name: string) => Promise<string | null>): Promise<string> {
  const wanted = name.trim();
  if (isChosen || wanted === '') return shop;
  return (await suggestionFor(wanted).catch(() => null)) ?? shop;
}
