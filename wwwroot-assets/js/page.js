// What a page hands to the browser's own tools.

/** Copies a text; false when the browser refuses. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Prints after the answer has gone out: the browser's window for it would hold the line up. */
export function printPage() {
  for (const menu of document.querySelectorAll('details[open].me')) menu.open = false;
  setTimeout(() => window.print(), 50);
}

/** Opens an address of ours in a tab beside this one. */
export function openBeside(href) {
  window.open(href, '_blank', 'noopener');
}

/** Scrolls as little as needed to show a part of a list. */
export function intoView(id) {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}
