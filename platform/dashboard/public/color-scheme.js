// Runs before the first paint, so that a dark screen never flashes white.
(function () {
  var chosen = localStorage.getItem('mantine-color-scheme-value');
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  var scheme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
