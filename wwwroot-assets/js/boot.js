// Starts Blazor with our own way back (live.js) instead of its overlay.

import * as live from './live.js';
import * as preferences from './preferences.js';
import * as scroll from './scroll.js';

document.addEventListener('click', event => {
  if (event.target.closest?.('[data-skip]')) document.getElementById('main')?.focus();
});

// A form that is drawn in a circuit has no token of its own: the page's goes with it.
document.addEventListener('submit', event => {
  if (!event.target.matches?.('[data-own-post]')) return;
  const token = document.querySelector('#preferences [name=__RequestVerificationToken]');
  if (!token || event.target.elements.namedItem(token.name)) return;
  event.target.append(token.cloneNode());
}, true);

live.start();
preferences.start();
scroll.start();

if (document.documentElement.dataset.circuit === 'yes') {
  Blazor.start({
    circuit: {
      reconnectionHandler: live.reconnection,
      // As long as the server waits for a silent client (its ClientTimeoutInterval), so that sleeping tabs do not fall off.
      configureSignalR: builder => builder.withServerTimeout(60_000).withKeepAliveInterval(15_000),
    },
    // The browser's own scroll keeping is off: panels scroll, not the page.
    ssr: { disableDomPreservation: true },
  }).catch(() => live.reload());
}
