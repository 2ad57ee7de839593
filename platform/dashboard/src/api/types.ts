import type { components } from './generated/platform';

type Schemas = components['schemas'];

export type Money = Schemas['Money'];
export type Me = Schemas['Me'];
export type Shop = Schemas['Shop'];
export type Summary = Schemas['Summary'];
export type ProductSummary = Schemas['ProductSummary'];
export type Product = Schemas['Product'];
export type Variant = Schemas['Variant'];
export type ProductImage = Schemas['Image'];
export type ImportRun = Schemas['ImportRun'];
export type ImportReport = Schemas['ImportReport'];
export type ImportLine = Schemas['ImportLine'];
export type OrderSummary = Schemas['OrderSummary'];
export type Order = Schemas['Order'];
export type OrderLine = Schemas['OrderLine'];
export type Address = Schemas['Address'];
export type TimelineEntry = Schemas['TimelineEntry'];
