import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import i18n from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import type { AuditEntry } from '../src/api/types';
import { Happening } from '../src/audit/Happening';
import english from '../src/audit/locales/en.json';
import chinese from '../src/audit/locales/zh-CN.json';
import { type Place, useAuditWords } from '../src/audit/useAuditWords';

beforeAll(() => i18n.use(initReactI18next).init({ lng: 'en', resources: { en: { audit: english }, 'zh-CN': { audit: chinese } }, interpolation: { escapeValue: false } }));

const id = '01a202e1-cbc2-7823-a7ec-74c337d0627d';

const entry = (action: string, type: string, details: object, name: string | null = null): AuditEntry => ({
  id: action + JSON.stringify(details), at: '2026-11-22T10:58:06Z', kind: 'change', action, actor: { type: 'account', id: null, email: null },
  entity: { type, id, name }, details: details as AuditEntry['details'], sequence: 1, hash: '00',
});

function Page({ entries, place }: { entries: AuditEntry[]; place: Place }) {
  const words = useAuditWords(entries, place);
  return words.rows.map(told => createElement('p', { key: told.id }, createElement(Happening, { told, words })));
}

async function told(language: string, entries: AuditEntry[], place: Place) {
  await i18n.changeLanguage(language);
  const html = renderToStaticMarkup(createElement(I18nextProvider, { i18n, children: createElement(MemoryRouter, null, createElement(Page, { entries, place })) }));
  return html.replace(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, '[$2]($1)').split('</p>').slice(0, -1).map(row => row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim());
}

const demo = { shop: 'demo', currency: 'CNY' };

test('a merchant reads money as money, orders by number and no ids', async () => {
  const entries = [entry('order.refunded', 'order', { amount: 1000, refund_id: id }), entry('order.placed', 'order', { number: '1003' }), entry('support-consent.granted', 'support-consent', { hours: 1 })];
  expect(await told('en', entries, demo)).toEqual(['Refunded [order 1003](/shops/demo/orders/1003) CN¥10.00', 'Placed [order 1003](/shops/demo/orders/1003)', 'Let support into this shop for 1 hour']);
  expect(await told('zh-CN', entries, demo)).toEqual(['完成退款 [订单 1003](/shops/demo/orders/1003) ¥10.00', '下单 [订单 1003](/shops/demo/orders/1003)', '允许技术支持进入 本店铺 时长 1 小时']);
});

test('visits of support are told by what was looked at and changed', async () => {
  const visit = (request: string) => entry('support.accessed', 'support-consent', { request });
  const entries = [visit('GET /api/v1/shops/demo/orders/1003'), visit('GET /api/v1/shops/demo/plan'), visit('PATCH /api/v1/shops/demo/products/1'), visit('GET /api/v1/shops/demo/teapots')];
  expect(await told('en', entries, demo)).toEqual(['Changed a product Looked at [order 1003](/shops/demo/orders/1003), plan and usage Other: GET /api/v1/shops/demo/teapots 4 requests']);
});

test('an admin reads domains and consents with the name of the shop, which leads to its page', async () => {
  const entries = [entry('domain.added', 'tenant', { host: 'www.cup.example' }, 'Cups'), entry('support-consent.granted', 'tenant', { consent: id, hours: 4 }, 'Cups'), entry('shop.opened', 'tenant', { address: 'cups' })];
  expect(await told('en', entries, undefined)).toEqual([
    `Added the domain www.cup.example · [Cups](/admin/tenants/${id})`, `Let support into [Cups](/admin/tenants/${id}) for 4 hours`, `Opened [a shop](/admin/tenants/${id})`,
  ]);
});
