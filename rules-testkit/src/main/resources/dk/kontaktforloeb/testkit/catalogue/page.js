(function () {
  'use strict';
  const byId = id => document.getElementById(id);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const form = byId('filter'), query = byId('q'), found = byId('found'), nothing = byId('nothing');
  const facets = { kind: byId('f-kind'), op: byId('f-op'), basis: byId('f-basis'), code: byId('f-code') };
  const english = () => byId('lang-en').checked;
  const rules = all('article.rule').map(el => ({
    el,
    entry: document.querySelector('.index [data-rule="' + el.id + '"]').parentNode,
    text: all(':scope > :not(.examples)', el).map(part => part.textContent).join(' ').toLowerCase(),
    ops: el.dataset.ops.split(' ')
  }));

  function matches(rule, words) {
    const data = rule.el.dataset;
    return words.every(word => rule.text.includes(word))
      && (!facets.kind.value || data.kind === facets.kind.value)
      && (!facets.op.value || rule.ops.includes(facets.op.value))
      && (!facets.basis.value || data.basis === facets.basis.value)
      && (!facets.code.value || data.code === facets.code.value);
  }

  function apply() {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    rules.forEach(rule => {
      const shown = matches(rule, words);
      rule.el.hidden = rule.entry.hidden = !shown;
      count += shown ? 1 : 0;
    });
    all('section.chapter').forEach(part => { part.hidden = !part.querySelector('article:not([hidden])'); });
    all('.index-part').forEach(part => { part.hidden = !part.querySelector('li:not([hidden])'); });
    nothing.hidden = count !== 0;
    found.textContent = count + (english() ? ' of ' : ' af ') + rules.length;
  }

  function language() {
    document.documentElement.lang = english() ? 'en' : 'da';
    all('option[data-da]').forEach(option => { option.textContent = option.dataset[english() ? 'en' : 'da']; });
    apply();
  }

  function stored(value) {
    try {
      return value ? localStorage.setItem('regelkatalog-lang', value) : localStorage.getItem('regelkatalog-lang');
    } catch (e) {
      return null;
    }
  }

  function say(text) {
    const said = byId('said');
    said.textContent = text;
    said.classList.add('on');
    setTimeout(() => said.classList.remove('on'), 1600);
  }

  /* What a link leads to must be there: no filter hides it, no fold holds it. */
  function reveal() {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    if (target.hidden || (target.parentNode && target.parentNode.hidden)) { form.reset(); apply(); }
    if (target.tagName === 'DETAILS') { target.open = true; }
    target.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  all('input[name="lang"]').forEach(radio => radio.addEventListener('change', () => { stored(radio.value); language(); }));
  const wanted = stored() || (/^(da|nb|nn|no|sv)/.test(navigator.language || 'da') ? 'da' : 'en');
  if (byId('lang-' + wanted)) { byId('lang-' + wanted).checked = true; }
  if (matchMedia('(max-width: 60rem)').matches) { document.querySelector('.facets').open = false; }

  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      query.focus();
    } else if (event.key === 'Escape' && event.target === query) {
      query.value = '';
      apply();
    }
  });
  document.addEventListener('click', event => {
    const anchor = event.target.closest('a.anchor');
    if (anchor && navigator.clipboard) {
      navigator.clipboard.writeText(anchor.href).then(
        () => say(english() ? 'Link copied' : 'Link kopieret'), () => {});
    }
  });
  addEventListener('hashchange', reveal);

  /* Names of row and column, and the rules' sentences, where the pointer is. */
  const lang = () => english() ? '[lang="en"]' : '[lang="da"]';
  all('.panel table').forEach(table => table.addEventListener('mouseover', event => {
    const cell = event.target.closest('td');
    all('th.hot', table).forEach(th => th.classList.remove('hot'));
    if (!cell) { return; }
    const head = table.tHead.rows[0].cells[cell.cellIndex];
    head.classList.add('hot');
    const title = [head.title + ' · ' + cell.parentNode.cells[0].textContent.trim()];
    all('a', cell).forEach(link => {
      const sentence = document.querySelector(link.getAttribute('href') + ' h3 ' + lang());
      title.push(link.getAttribute('href').slice(1) + ' ' + (sentence ? sentence.textContent : ''));
    });
    cell.title = title.join('\n');
  }));

  if ('IntersectionObserver' in window) {
    const watch = new IntersectionObserver(entries => entries.forEach(entry => {
      const link = document.querySelector('.index [data-rule="' + entry.target.id + '"]');
      if (!entry.isIntersecting) {
        link.removeAttribute('aria-current');
        return;
      }
      link.setAttribute('aria-current', 'true');
      const index = document.querySelector('.index'), box = link.getBoundingClientRect(), frame = index.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom) { index.scrollTop += box.top - frame.top - frame.height / 2; }
    }), { rootMargin: '-15% 0px -60% 0px' });
    rules.forEach(rule => watch.observe(rule.el));
  }
  language();
  if (location.hash) { reveal(); }
})();
