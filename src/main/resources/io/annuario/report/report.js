
'use strict';
for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const key = (row, at) => {
    const cell = row.cells[at];
    const told = cell.dataset.key;
    return told === undefined ? cell.textContent : told === '' ? -Infinity : Number(told);
  };
  const order = (one, other) =>
    typeof one === 'string' ? one.localeCompare(other, document.documentElement.lang)
      : one === other ? 0 : one > other ? 1 : -1;
  heads.forEach((head, at) => {
    if (head.scope !== 'col') return;
    const button = document.createElement('button');
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isNumber = head.classList.contains('n');
      const was = head.getAttribute('aria-sort');
      const descending = was ? was === 'ascending' : isNumber;
      heads.forEach(each => each.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const sign = descending ? -1 : 1;
      body.append(...[...body.rows].sort((one, other) => sign * order(key(one, at), key(other, at))));
    });
  });
}
