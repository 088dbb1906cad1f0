// What is searched for stands in the address: a reload, a bookmark or a link finds it again, and Back the search before.

const field = document.querySelector('xhs-search');

const fromAddress = () => {
  field.query = new URLSearchParams(location.search).get('q') ?? '';
};
fromAddress();
addEventListener('popstate', fromAddress);

field.addEventListener('xhs-search', ({ detail: { query, from } }) => {
  if (from === 'page') return;
  const address = new URL(location.href);
  address.searchParams.set('q', query);
  history.pushState(null, '', address);
});
