// Draws the labels of the packaging as transparent pictures: CHROMIUM=... node labels.mjs <fonts> <out>
// <fonts> holds the woff2 files of the npm packages @fontsource-variable/fraunces and instrument-sans.
import { chromium } from 'playwright-core';
import { readFileSync, mkdirSync } from 'node:fs';

const [fonts, out] = process.argv.slice(2);
const face = (family, file) => `@font-face{font-family:${family};font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(`${fonts}/${file}`, 'base64')})}`;
const mark = '<svg viewBox="0 0 60 34" width="84"><g fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round"><path d="M4 30a26 26 0 0 1 52 0"/><path d="M15 30a15 15 0 0 1 30 0"/><path d="M25 30a5 5 0 0 1 10 0"/></g></svg>';
const labels = {
  balm: ['Melting<br>Balm', 'cleanse', 'low'],
  serum: ['Dew Point<br>Serum', 'hyaluron · oat'],
  cream: ['Barrier<br>Cream', 'ceramides · squalane', 'low'],
  veil: ['Daily<br>Veil', 'mineral · sheer'],
  clay: ['Rose Clay<br>Mask', 'ten minutes', 'low'],
  hand: ['Garden<br>Hand Cream', 'fig leaf'],
  wash: ['Slow<br>Body Wash', 'neroli · cedar'],
  oil: ['Dry<br>Body Oil', 'apricot · sesame'],
  scent: ['Salt<br>&amp; Fig', 'eau de parfum'],
};

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 640, height: 900 }, deviceScaleFactor: 1.6 });
for (const [id, [name, line, low]] of Object.entries(labels)) {
  await page.setContent(`<style>${face('Display', 'fraunces-latin-opsz-normal.woff2')}${face('Text', 'instrument-sans-latin-wght-normal.woff2')}
    body{margin:0;color:#000;text-align:center;background:none}
    div{display:inline-block;padding:8px 12px;min-width:360px}
    h1{font:400 76px/1.02 Display;font-variation-settings:"opsz" 60;letter-spacing:-.01em;margin:${low ? '0 0 26px' : '34px 0 36px'}}
    p{font:500 25px/1.4 Text;letter-spacing:.16em;text-transform:uppercase;margin:0}</style>
    <div>${low ? '' : mark}<h1>${name}</h1><p>${line}</p></div>`);
  await page.evaluate(() => document.fonts.ready);
  await page.locator('div').screenshot({ path: `${out}/${id}.png`, omitBackground: true });
}
await browser.close();
