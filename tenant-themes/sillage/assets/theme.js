// Everything here only shortens a way that the page also goes without it.
const $ = (selector, root = document) => root.querySelector(selector);
const drawer = $('#cart-drawer');
const announcer = $('#announcer');
const cartUrl = document.body.dataset.cartUrl;

const sectionOf = (html, selector) => $(selector, new DOMParser().parseFromString(html, 'text/html'));
const post = (form) => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' } });

// ---- Panels of the header close by Escape, by a click elsewhere, and one another

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const panel = document.activeElement.closest('details.pop[open]');
  if (panel) { panel.open = false; $('summary', panel).focus(); }
});
document.addEventListener('click', (event) => {
  for (const panel of document.querySelectorAll('details.pop[open]')) if (!panel.contains(event.target)) panel.open = false;
});
document.addEventListener('toggle', (event) => {
  if (event.target.open && event.target.matches('.pop-search')) $('input', event.target).focus();
}, true);

// ---- Choosing by a select, stepping a quantity

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
  if (event.target.matches('#cart-drawer [name="updates[]"]')) changeLine(event.target);
});
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-step]');
  if (!button) return;
  const field = $('input', button.parentNode);
  const before = field.value;
  button.dataset.step > 0 ? field.stepUp() : field.stepDown();
  if (field.value !== before) field.dispatchEvent(new Event('change', { bubbles: true }));
});

// ---- Variants: the links of the picker swap the product instead of the page

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-choice]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  try {
    const answer = await fetch(link.href);
    const fresh = sectionOf(await answer.text(), '[data-swap="product"]');
    if (!answer.ok || !fresh) throw new Error(answer.status);
    const scrolled = $('.gallery-scroll').scrollLeft;
    const quantity = $('[name="quantity"]').value;
    $('[data-swap="product"]').replaceWith(document.adoptNode(fresh));
    history.replaceState(null, '', link.href);
    $('.gallery-scroll').scrollLeft = scrolled;
    $('[name="quantity"]').value = quantity;
    $(`[data-choice="${link.dataset.choice}"]`).focus({ preventScroll: true });
    announcer.textContent = `${$('.product-price').textContent.trim()}, ${$('.stock').textContent}`;
  } catch { location.assign(link.href); }
});

// ---- The cart drawer

async function showCart() {
  const answer = await fetch(`${cartUrl}?section_id=cart-drawer`);
  const box = answer.ok && sectionOf(await answer.text(), '.drawer-box');
  if (!box) return location.assign(cartUrl);
  const focused = document.activeElement.getAttribute('aria-label');
  drawer.replaceChildren(document.adoptNode(box));
  showCount(box.dataset.count);
  if (!drawer.open) drawer.showModal();
  else [...drawer.querySelectorAll('[aria-label]')].find((one) => one.getAttribute('aria-label') === focused)?.focus();
}
function showCount(count) {
  for (const badge of document.querySelectorAll('.count[data-count]')) {
    badge.dataset.count = count;
    badge.lastChild.textContent = count;
  }
}
async function changeLine(field) {
  const form = $('[data-remove]', field.closest('.line')).cloneNode(true);
  form.elements.quantity.value = field.value;
  const answer = await post(form);
  if (!answer.ok) announcer.textContent = (await problem(answer));
  await showCart();
}
async function problem(answer) {
  const told = await answer.json().catch(() => ({}));
  return told.detail || told.title || document.body.dataset.error;
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const adding = form.matches('[data-add]');
  if (!adding && !(form.matches('[data-remove]') && drawer.contains(form))) return;
  event.preventDefault();
  const notice = $('[data-problem]');
  if (notice) notice.hidden = true;
  const button = $('.button', form);
  if (button) button.disabled = true;
  try {
    const answer = await post(form);
    if (answer.ok) await showCart();
    else if (notice) { notice.textContent = await problem(answer); notice.hidden = false; }
  } catch { form.submit(); } finally { if (button) button.disabled = false; }
});
drawer.addEventListener('click', (event) => {
  if (event.target === drawer || event.target.closest('[data-close]')) drawer.close();
});
