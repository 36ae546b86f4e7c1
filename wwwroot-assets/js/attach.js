// Files on their way to a ticket: dragged onto the page, pasted, or picked. Each goes as the body of one plain HTTP post.

const often = 200;

/** Watches the page for files (or the card's picker alone); card shows them, target is told. Returns { pick, cancel, dispose }. */
export function watch(card, target, address, most, everywhere = true) {
  const running = new Map();
  const picker = card.querySelector('[data-files-picker]');
  const shown = card.closest('[data-files]') ?? card;
  let line = Promise.resolve();
  let depth = 0;

  const tell = (method, ...rest) => target.invokeMethodAsync(method, ...rest).catch(() => {});
  // One after the other: ten photos at once would only slow each other down.
  const take = files => { for (const file of files) line = line.then(() => send(file)); };

  async function send(file) {
    const key = crypto.randomUUID();
    await tell('Began', key, file.name);
    if (file.size > most) return tell('Ended', key, 'TooLarge');
    if (file.size === 0) return tell('Ended', key, 'Empty');
    await tell('Ended', key, await post(key, file));
  }

  function post(key, file) {
    return new Promise(resolve => {
      const request = new XMLHttpRequest();
      running.set(key, request);
      let told = 0;
      request.upload.onprogress = event => {
        const now = performance.now();
        if (!event.lengthComputable || now - told < often) return;
        told = now;
        tell('Moved', key, Math.round(100 * event.loaded / event.total));
      };
      const done = refusal => { running.delete(key); resolve(refusal); };
      request.onload = () => {
        if (request.status === 200) return done(null);
        try {
          done(JSON.parse(request.responseText).refusal ?? 'Lost');
        } catch {
          done('Lost');
        }
      };
      request.onerror = () => done('Lost');
      request.onabort = () => done('Cancelled');
      request.open('POST', address);
      request.setRequestHeader('RequestVerificationToken', document.querySelector('[name=__RequestVerificationToken]')?.value ?? '');
      request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
      request.setRequestHeader('X-Command', key);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.send(file);
    });
  }

  const holds = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
  const over = on => { if (on) shown.dataset.over = ''; else delete shown.dataset.over; };
  const listeners = {
    dragenter: event => { if (holds(event)) { depth++; over(true); event.preventDefault(); } },
    dragleave: event => { if (holds(event) && --depth <= 0) { depth = 0; over(false); } },
    dragover: event => { if (holds(event)) event.preventDefault(); },
    drop: event => {
      if (!holds(event)) return;
      event.preventDefault();
      depth = 0;
      over(false);
      take(event.dataTransfer.files);
    },
    paste: event => {
      const files = event.clipboardData?.files;
      if (!files?.length) return;
      event.preventDefault();
      take(files);
    },
  };
  if (everywhere) for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name, listener);
  const picked = () => { take([...picker.files]); picker.value = ''; };
  picker?.addEventListener('change', picked);
  // Its key may have been quicker than this.
  if (picker?.files.length) picked();

  return {
    pick() { picker?.click(); },
    cancel(key) { running.get(key)?.abort(); },
    dispose() {
      for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name, listener);
      picker?.removeEventListener('change', picked);
    },
  };
}
