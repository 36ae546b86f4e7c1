// Classic script in the head: the theme stands before the first paint, without an inline script (the content policy allows none).
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const apply = () => {
    const choice = root.dataset.themeChoice || 'system';
    const theme = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
    if (root.dataset.theme === theme && root.dataset.themeSet) return;
    root.dataset.theme = theme;
    root.dataset.themeSet = 'yes';
    // Told to the server, so that the next page is drawn in the right theme at once.
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `sp-scheme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    document.dispatchEvent(new CustomEvent('portal:theme', { detail: theme }));
  };

  apply();
  dark.addEventListener('change', apply);
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['data-theme-choice'] });
})();
