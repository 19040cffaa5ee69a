/* Lets the matrix be read by keyboard and folded: without this script it is whole and open. */
(() => {
  'use strict';

  const WAYS = {
    ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -1], End: [0, 1],
  };
  const KINDS = ['new', 'known', 'moved', 'new of tables', 'known of tables', 'excepted', 'allowed'];
  const OWED = 5;

  class Matrix {
    constructor(root) {
      this.root = root;
      this.table = root.querySelector('table');
      this.columns = [...this.table.querySelectorAll('col')];
      this.heads = [...this.table.tHead.rows[0].cells];
      this.rows = [...this.table.rows];
      this.cells = this.rows.map(row => [...row.cells]);
      this.hidden = this.heads.map(() => false);
      this.rowOf = new Map(this.cells.slice(1).map(cells => [nameOf(cells[0]), cells]));
      this.columnOf = new Map(this.heads.map((head, at) => [nameOf(head), at]));
      this.uses = [...this.table.querySelectorAll('[data-n]')].map(shown => this.use(shown));
      this.folded = new Set();
      this.hidesQuiet = false;
      this.lit = [];
      this.addFolds();
      this.cells.flat().flatMap(stopsOf).forEach(stop => { stop.tabIndex = -1; });
      this.stopAt(this.firstStop());
      this.listen();
      this.addToggle();
    }

    use(shown) {
      return { shown, ...this.endsOf(shown.parentNode), counts: shown.dataset.n.split(' ').map(Number) };
    }

    endsOf(cell) {
      return { from: nameOf(cell.parentNode.cells[0]), to: nameOf(this.heads[cell.cellIndex]) };
    }

    listen() {
      this.table.addEventListener('pointerover', event => this.light(event.target.closest('th, td')));
      this.table.addEventListener('pointerleave', () => this.light(null));
      this.table.addEventListener('focusin', event => this.arriveAt(event.target));
      this.table.addEventListener('focusout', () => this.light(null));
      this.table.addEventListener('keydown', event => this.move(event));
      this.table.addEventListener('click', event => this.open(event));
    }

    addFolds() {
      for (const head of this.table.querySelectorAll('tbody .m-parent')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...head.childNodes);
        button.setAttribute('aria-expanded', 'true');
        button.addEventListener('click', () => this.fold(button, nameOf(head)));
        head.append(button);
      }
    }

    addToggle() {
      const toggle = this.root.querySelector('.m-toggle');
      if (this.table.querySelector('.m-quiet')) {
        toggle.hidden = false;
        toggle.addEventListener('click', () => this.showQuiet(toggle, toggle.getAttribute('aria-pressed') === 'false'));
        this.showQuiet(toggle, false);
      }
    }

    /* The tab key stops once in the table: where the reader was last. Arrow keys lead on from there. */
    stopAt(stop) {
      if (this.current) {
        this.current.tabIndex = -1;
      }
      this.current = stop;
      stop.tabIndex = 0;
    }

    firstStop() {
      return stopsOf(this.rows[1].cells[0])[0] || this.heads[0];
    }

    arriveAt(stop) {
      this.stopAt(stop);
      this.light(stop.closest('th, td'));
    }

    light(cell) {
      this.lit.forEach(element => element.classList.remove('m-lit'));
      this.lit = cell ? [cell.parentNode, cell.parentNode.cells[0]] : [];
      if (cell && cell.cellIndex > 0) {
        this.lit.push(this.heads[cell.cellIndex], this.columns[cell.cellIndex]);
      }
      this.lit.forEach(element => element.classList.add('m-lit'));
      const stop = cell && stopsOf(cell).find(isShown);
      this.root.querySelector('.m-told').textContent = stop ? stop.title || cell.title : '';
    }

    move(event) {
      const way = WAYS[event.key];
      if (!way || event.altKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      const ahead = this.ahead(event.target.closest('th, td'), way);
      const isFar = event.ctrlKey || !event.key.startsWith('Arrow');
      const next = isFar ? ahead[ahead.length - 1] : ahead[0];
      if (next) {
        next.focus();
      }
    }

    /* Empty cells are passed over: there is nothing to read. */
    ahead(cell, [down, right]) {
      const stops = [];
      let row = this.rows.indexOf(cell.parentNode) + down;
      let column = cell.cellIndex + right;
      while (this.rows[row] && this.rows[row].cells[column]) {
        stops.push(...stopsOf(this.rows[row].cells[column]).filter(isShown));
        row += down;
        column += right;
      }
      return stops;
    }

    open(event) {
      const link = event.target.closest('a');
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        const ends = this.endsOf(link.parentNode);
        const detail = { ...ends, fromAll: this.folded.has(ends.from), toAll: this.folded.has(ends.to) };
        const asked = new CustomEvent('ringfence:edges', { detail, bubbles: true, cancelable: true });
        if (!this.table.dispatchEvent(asked)) {
          event.preventDefault();
        }
      }
    }

    fold(button, module) {
      const isOpen = this.folded.delete(module) || !this.folded.add(module);
      button.setAttribute('aria-expanded', String(isOpen));
      this.draw();
    }

    showQuiet(toggle, isPressed) {
      toggle.setAttribute('aria-pressed', String(isPressed));
      this.hidesQuiet = !isPressed;
      this.draw();
    }

    draw() {
      this.cells.forEach((cells, at) => { this.rows[at].hidden = this.isInFolded(nameOf(cells[0])); });
      this.heads.forEach((head, at) => this.hide(at, this.isHidden(head)));
      for (const debt of this.table.querySelectorAll('[data-fold]')) {
        const { from, to } = this.endsOf(debt.parentNode);
        debt.hidden = debt.dataset.fold !== String(this.folded.has(from || to));
      }
      this.sum();
      if (!isShown(this.current)) {
        this.stopAt(this.firstStop());
      }
    }

    isHidden(head) {
      return this.hidesQuiet && head.classList.contains('m-quiet') || this.isInFolded(nameOf(head));
    }

    hide(at, isHidden) {
      if (this.hidden[at] !== isHidden) {
        this.hidden[at] = isHidden;
        this.columns[at].hidden = isHidden;
        this.cells.forEach(cells => { cells[at].hidden = isHidden; });
      }
    }

    /* A module counts for the outermost folded one that holds it. */
    shownAs(name) {
      const dots = [...name.matchAll(/\./g)].map(dot => name.slice(0, dot.index));
      return dots.find(holder => this.folded.has(holder)) || name;
    }

    isInFolded(name) {
      return this.shownAs(name) !== name;
    }

    /* Within a folded module only what is owed is told: nobody may overlook that. */
    sum() {
      this.table.querySelectorAll('.m-sum').forEach(sum => sum.remove());
      const sums = new Map();
      for (const use of this.uses) {
        const [from, to] = [this.shownAs(use.from), this.shownAs(use.to)];
        const isFolded = this.folded.has(from) || this.folded.has(to);
        use.shown.hidden = isFolded;
        if (isFolded) {
          const sum = sums.get(from + ' ' + to) || { from, to, counts: KINDS.map(() => 0) };
          sum.counts = sum.counts.map((count, at) => count + (from !== to || at < OWED ? use.counts[at] : 0));
          sums.set(from + ' ' + to, sum);
        }
      }
      sums.forEach(sum => this.addSum(sum));
    }

    addSum({ from, to, counts }) {
      const told = counts.map((count, at) => count ? `${count.toLocaleString('en')} ${KINDS[at]}` : '');
      const words = told.filter(Boolean).join(', ');
      if (words || from !== to) {
        const sum = words ? linkTo(from, to, words) : unused(from, to);
        const [fresh, known, moved, freshTables, knownTables] = counts;
        const number = fresh + freshTables || known + moved + knownTables;
        sum.className = 'm-sum ' + lookOf(counts) + (number > 99 ? ' m-wide' : '');
        sum.textContent = number > 99 ? '99+' : number || '';
        sum.setAttribute('aria-label', sum.title);
        sum.tabIndex = -1;
        this.rowOf.get(from)[this.columnOf.get(to)].append(sum);
      }
    }
  }

  function linkTo(from, to, words) {
    const link = document.createElement('a');
    link.href = `#from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`;
    link.title = (from === to ? `within ${from}: ` : `${from} uses ${to}: `) + words;
    return link;
  }

  function unused(from, to) {
    const dot = document.createElement('i');
    dot.setAttribute('role', 'img');
    dot.title = `${from} may use ${to}, and does not`;
    return dot;
  }

  function lookOf([fresh, known, moved, freshTables, knownTables, excepted, allowed]) {
    const isNew = fresh + freshTables > 0;
    if (isNew || known + moved + knownTables) {
      return isNew ? 'm-new' : 'm-known';
    }
    const shade = Math.min(5, 1 + Math.floor(2 * Math.log10(allowed || 1)));
    return excepted ? 'm-excepted' : allowed ? `m-allowed m-${shade}` : 'm-unused';
  }

  function nameOf(head) {
    return head.dataset.module || '';
  }

  function stopsOf(cell) {
    if (cell.tagName === 'TD') {
      return [...cell.children];
    }
    return nameOf(cell) ? [cell.querySelector('button') || cell] : [];
  }

  function isShown(element) {
    return element.isConnected && !element.closest('[hidden]');
  }

  document.querySelectorAll('.m-matrix').forEach(root => new Matrix(root));
})();
