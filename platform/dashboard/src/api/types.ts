import type { components } from './generated/platform';

type Schemas = components['schemas'];

export type Money = Schemas['Money'];
export type Me = Schemas['Me'];
export type Shop = Schemas['ShopView'];
export type Summary = Schemas['Summary'];
export type ProductSummary = Schemas['ProductSummary'];
export type Product = Schemas['Product'];
export type Variant = Schemas['ProductVariant'];
export type ProductImage = Schemas['ProductImage'];
export type ProductChange = Schemas['ProductPatchInput'];
export type VariantChange = Schemas['ProductPatchVariantPatchInput'];
export type ImportRun = Schemas['ImportView'];
export type ImportReport = Schemas['ImportReport'];
export type ImportLine = Schemas['ImportIssue'];
export type OrderSummary = Schemas['OrderSummary'];
export type Order = Schemas['Order'];
export type OrderLine = Schemas['OrderLine'];
export type NewShipment = Schemas['ShipmentInput'];
export type NewRefund = Schemas['RefundInput'];
export type Address = Schemas['PostalAddress'];
export type TimelineEntry = Schemas['OrderEvent'];
