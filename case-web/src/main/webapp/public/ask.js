/* Keeps what is typed in this browser tab, so that a lost page loses nothing. The form works without it. */
(() => {
  const store = (() => {
    try { return window.sessionStorage; } catch { return null; }
  })();
  if (!store) return;
  const key = alias => 'throughline-ask-' + alias;
  const sent = document.querySelector('[data-sent]');
  if (sent) {
    store.removeItem(key(sent.dataset.sent));
    return;
  }
  const form = document.querySelector('form[data-form]');
  if (!form) return;
  const name = key(form.dataset.form);
  const all = () => {
    try { return JSON.parse(store.getItem(name)) || {}; } catch { return {}; }
  };
  const keep = field => {
    try { store.setItem(name, JSON.stringify({ ...all(), [field.name]: field.value })); } catch { /* no room is no harm */ }
  };
  const kept = all();
  const fields = [...form.querySelectorAll('[data-keep]')];
  const chosen = fields.some(field => field.type === 'radio' && field.checked);
  for (const field of fields) {
    const value = kept[field.name];
    if (field.type === 'radio') {
      if (!chosen && value === field.value) field.checked = true;
    } else if (!field.value && value) {
      field.value = value;
    }
    field.addEventListener('input', () => keep(field));
    field.addEventListener('change', () => keep(field));
  }
  form.querySelectorAll('.kept').forEach(line => { line.hidden = false; });
})();
