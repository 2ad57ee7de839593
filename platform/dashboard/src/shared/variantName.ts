/** A variant's name where it says something; a product without options has one variant of this fixed title. */
export const variantName = (title: string | null) => (title === 'Default Title' ? '' : (title ?? ''));
