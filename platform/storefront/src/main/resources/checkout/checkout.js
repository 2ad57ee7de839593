// Everything here only shortens a way that the page also goes without it.
const form = document.querySelector('[data-checkout]');
const sums = ['delivery', 'phone-summary', 'desk-summary'];

// Delivery and sums follow the address as soon as it is complete.
if (form) {
  let running;
  const complete = () => [...form.elements].every((field) => !field.required || !field.offsetParent || field.value.trim() !== '') && form.elements.email.validity.valid;
  const refresh = async (parts, kind) => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Part': kind, Accept: 'text/html' }, signal: running.signal });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const focused = document.activeElement?.id || document.activeElement?.value;
      for (const name of parts) {
        const now = document.querySelector(`[data-part="${name}"]`);
        const next = fresh.querySelector(`[data-part="${name}"]`);
        if (!now || !next) continue;
        if (now.open) next.open = true;
        now.replaceWith(document.adoptNode(next));
      }
      const again = [...document.querySelectorAll('[name="shipping_method"]')].find((one) => one.value === focused);
      again?.focus({ preventScroll: true });
    } catch (problem) {
      if (problem.name !== 'AbortError') throw problem;
    }
  };
  // Another country asks for other fields.
  // A field that is being mended is not shouted at; the server looks again when the form is sent.
  form.addEventListener('input', ({ target }) => {
    if (!target.hasAttribute('aria-invalid')) return;
    document.getElementById(`${target.id}-problem`)?.remove();
    ['aria-invalid', 'aria-describedby'].forEach((name) => target.removeAttribute(name));
  });
  form.addEventListener('change', async (event) => {
    const kind = event.target.dataset.country;
    if (kind) await refresh([`${kind}-fields`], 'fields');
    if (complete()) await refresh(sums, 'sums');
  });
}

// A second press of the button while the first is on its way does nothing.
document.addEventListener('submit', (event) => {
  if (!event.target.matches('[data-once]')) return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = '1';
  event.target.querySelector('.button').setAttribute('aria-busy', 'true');
});
addEventListener('pageshow', () => document.querySelectorAll('[data-once]').forEach((one) => {
  delete one.dataset.sent;
  one.querySelector('.button').removeAttribute('aria-busy');
}));

// While a bank thinks, the page asks in its place and goes on as soon as there is something else to see.
const wait = (waiting) => waiting?.dataset.next && setTimeout(() => look(waiting), waiting.dataset.wait * 1000);
async function look(waiting) {
  try {
    const answer = await fetch(waiting.dataset.next, { headers: { Accept: 'text/html' } });
    const stays = /\/checkout\/(wait|return)$/.test(new URL(answer.url).pathname);
    const fresh = stays && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.waiting');
    if (!fresh) return location.replace(answer.url);
    if (fresh.dataset.next) waiting.dataset.next = fresh.dataset.next;
    else waiting.replaceWith(waiting = document.adoptNode(fresh));
    wait(waiting);
  } catch { location.replace(waiting.dataset.next); }
}
wait(document.querySelector('.waiting'));
