// Elements that need a script are hidden without one.
for (const element of document.querySelectorAll('.filter, [data-copy]')) element.hidden = false;

for (const button of document.querySelectorAll('[data-copy]')) {
  const label = button.firstChild;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    label.data = (await copy(source)) ? 'Copied' : 'Press Ctrl+C';
    setTimeout(() => {
      label.data = 'Copy';
    }, 2000);
  });
}

/** Without access to the clipboard, as without HTTPS, the text is selected for copying. */
async function copy(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    source.closest('details').open = true;
    getSelection().selectAllChildren(source);
    return false;
  }
}

const box = document.getElementById('filter');
const entries = document.querySelector('.entry')
  ? document.querySelectorAll('.entry')
  : document.querySelectorAll('tbody tr');
box?.addEventListener('input', () => {
  const words = box.value.toLowerCase().split(/\s+/);
  let found = 0;
  for (const entry of entries) {
    const text = entry.textContent.toLowerCase();
    entry.hidden = !words.every((word) => text.includes(word));
    if (!entry.hidden) found += 1;
  }
  document.getElementById('found').textContent = `${found} of ${entries.length}`;
});

// Inserts pending answers as they become available, for as long as a reader is likely to wait.
for (let tries = 0; tries < 30 && document.querySelector('[data-awaited]'); tries += 1) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const answer = await fetch(location.pathname).catch(() => undefined);
  if (!answer?.ok) break;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const awaited of document.querySelectorAll('[data-awaited]')) {
    const { id } = awaited.parentElement;
    const come = fresh.getElementById(id);
    if (come === null || come.querySelector('[data-awaited]')) continue;
    awaited.parentElement.replaceWith(come);
    const cypher = id.replace(/sample$/, 'cypher');
    document.getElementById(cypher).textContent = fresh.getElementById(cypher).textContent;
  }
}
