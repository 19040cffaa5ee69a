"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("filters");
  const rows = document.getElementById("rows");
  const floor = rows.firstElementChild;
  const list = document.getElementById("list");
  const detail = document.getElementById("detail");
  const BEYOND = 6;

  // What the page's data says of one violation. Each part of a group has its place there.
  const [RULE, FROM, TO, OWNER, WHY, MAP, BASELINE, PROJECT, CODE] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const types = data.packages.flatMap(([name, simple]) =>
    simple.map((type) => ({ name: type, full: name ? name + "." + type : type })));

  const group = (n) => data.groups[data.group[n]];
  const status = (n) => data.statuses[data.status[n]];
  const from = (n) => types[data.from[n]];
  const to = (n) => types[data.to[n]];
  const arrow = (left, right) => (right && right !== left ? left + " \u2192 " + right : left);
  const modules = (n) => arrow(group(n)[FROM], group(n)[TO]);

  function place(n) {
    const [folder, file] = data.files[data.file[n]];
    const path = file || folder + from(n).full.replaceAll(".", "/") + ".java";
    return data.line[n] > 0 ? path + ":" + data.line[n] : path;
  }

  // The violations that are shown, and which of them is chosen.
  let shown = [];
  let chosen = -1;
  let pair = {};

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  /* Filters */

  // A module's name with ".*" behind it stands for the modules in it too.
  const WITHIN = ".*";
  const isIn = (module, wanted) => (wanted.endsWith(WITHIN)
    ? module + "." === wanted.slice(0, -1) || module.startsWith(wanted.slice(0, -1))
    : module === wanted);

  function tests() {
    const wanted = Object.fromEntries(new FormData(form));
    const all = [];
    if (wanted.module) all.push((n) => group(n)[FROM] === wanted.module || group(n)[TO] === wanted.module);
    if (wanted.owner) all.push((n) => group(n)[OWNER] === wanted.owner);
    if (wanted.rule) all.push((n) => group(n)[RULE] === wanted.rule);
    if (wanted.status) all.push((n) => status(n) === wanted.status);
    if (pair.from) all.push((n) => isIn(group(n)[FROM], pair.from));
    if (pair.to) all.push((n) => isIn(group(n)[TO], pair.to));
    return all.concat(wanted.q.toLowerCase().split(/\s+/).filter(Boolean).map(holds));
  }

  // A word is sought once in what many violations share, and not once in each of them.
  function holds(word) {
    const has = (text) => text.toLowerCase().includes(word);
    const inTypes = types.map((type) => has(type.full));
    const inGroups = data.groups.map((parts) => parts.some(has));
    const inReasons = data.reasons.map(has);
    return (n) => inTypes[data.from[n]] || inTypes[data.to[n]] || inGroups[data.group[n]]
      || inReasons[data.reason[n]] || data.id[n].startsWith(word);
  }

  function apply() {
    const wanted = tests();
    shown = data.group.map((_, n) => n).filter((n) => wanted.every((test) => test(n)));
    chosen = -1;
    detail.replaceChildren();
    fit();
    rows.scrollTop = 0;
    tellCount();
    tellPair();
    draw();
  }

  function tellCount() {
    const edges = shown.length.toLocaleString("en") + " of " + data.group.length.toLocaleString("en");
    const allowed = (pair.from || pair.to) && !shown.length ? "; what the map allows is not listed" : "";
    document.getElementById("count").textContent = edges + " violations" + allowed;
  }

  function tellPair() {
    document.getElementById("pair")?.remove();
    if (pair.from || pair.to) {
      const button = element("button", "", arrow(pair.from || "any", pair.to || "any") + " \u00d7");
      button.id = "pair";
      button.type = "button";
      button.setAttribute("aria-label", "No longer only from " + pair.from + " to " + pair.to);
      button.addEventListener("click", () => { pair = {}; changed(); });
      form.append(button);
    }
  }

  /* The list, of which only what is seen is drawn */

  const rowHeight = () => (matchMedia("(max-width: 1000px)").matches ? 46 : 26);

  // The box is as high as its rows. What a search leaves out leaves a gap, so that the field stays where it is.
  function fit() {
    const high = (count) => count * rowHeight() + 2 + "px";
    rows.hidden = !shown.length;
    rows.style.height = high(shown.length);
    list.style.minHeight = "min(60vh, 680px, " + high(data.group.length) + ")";
  }

  function draw() {
    const height = rowHeight();
    const first = Math.max(0, Math.floor(rows.scrollTop / height) - BEYOND);
    const last = Math.min(shown.length, Math.ceil((rows.scrollTop + rows.clientHeight) / height) + BEYOND);
    floor.style.height = shown.length * height + "px";
    floor.replaceChildren(...shown.slice(first, last).map((n, at) => row(n, first + at, height)));
    const isDrawn = chosen >= first && chosen < last;
    rows.setAttribute("aria-activedescendant", isDrawn ? "row-" + chosen : "");
  }

  function row(n, at, height) {
    const made = element("div", "row", "");
    made.id = "row-" + at;
    made.style.top = at * height + "px";
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", String(at === chosen));
    made.setAttribute("aria-posinset", String(at + 1));
    made.setAttribute("aria-setsize", String(shown.length));
    made.append(
      element("span", status(n), status(n)),
      element("span", "", arrow(from(n).name, to(n)?.name)),
      element("span", "in", modules(n)),
      element("span", "by", group(n)[RULE]),
      element("span", "at", place(n).replace(/.*\//, "")));
    made.lastChild.title = place(n);
    made.addEventListener("click", () => choose(at));
    return made;
  }

  function choose(at) {
    if (at < 0 || at >= shown.length) return;
    chosen = at;
    const top = at * rowHeight();
    if (top < rows.scrollTop) rows.scrollTop = top;
    const bottom = top + rowHeight() - rows.clientHeight;
    if (bottom > rows.scrollTop) rows.scrollTop = bottom;
    draw();
    tell(shown[at]);
    history.replaceState(null, "", "#v-" + data.id[shown[at]]);
  }

  function tell(n) {
    const parts = group(n);
    const [commit, day] = data.commits[data.since[n]];
    const recorded = data.recorded[n] > 0 ? parts[BASELINE] + ":" + data.recorded[n] : parts[BASELINE];
    const told = element("dl", "advice", "");
    const entries = [
      ["Edge", to(n) ? from(n).full + " -> " + to(n).full : from(n).full],
      ["Modules", modules(n)], ["Status", status(n) + ", " + parts[RULE]], ["Why", parts[WHY]],
      ["Ask", parts[OWNER]], ["Where", place(n)], ["Map", parts[MAP]], ["Recorded", recorded],
      ["Reason", data.reasons[data.reason[n]]], ["Since", commit && day + ", commit " + commit],
      ["Project", parts[PROJECT] + ", " + parts[CODE]], ["Address", "#v-" + data.id[n]]];
    entries.filter(([, text]) => text).forEach(([name, text]) => {
      const entry = element("div", "", "");
      entry.append(element("dt", "", name), element("dd", "", text));
      told.append(entry);
    });
    detail.replaceChildren(told);
  }

  const page = () => Math.max(1, Math.floor(rows.clientHeight / rowHeight()) - 1);
  const steps = {
    ArrowDown: () => chosen + 1,
    ArrowUp: () => Math.max(0, chosen - 1),
    PageDown: () => Math.min(shown.length - 1, chosen + page()),
    PageUp: () => Math.max(0, chosen - page()),
    Home: () => 0,
    End: () => shown.length - 1,
  };

  function onKey(event) {
    const step = steps[event.key];
    if (step && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      choose(step());
    }
  }

  /* Addresses: #v-<id> is a violation, #from=a&to=b and the like are choices */

  function changed() {
    const chosenParts = [...new FormData(form), ...Object.entries(pair)].filter(([, value]) => value);
    const hash = new URLSearchParams(chosenParts).toString();
    history.replaceState(null, "", hash ? "#" + hash : "#all");
    apply();
  }

  function clear() {
    [...form.elements].filter((control) => control.name).forEach((control) => { control.value = ""; });
    pair = {};
  }

  function follow() {
    const hash = location.hash.slice(1);
    if (hash.startsWith("v-")) return followId(hash.slice(2));
    if (hash.includes("=")) followChoice(new URLSearchParams(hash));
  }

  function followChoice(params) {
    clear();
    for (const [name, value] of params) {
      if (form.elements[name]) form.elements[name].value = value;
    }
    pair = Object.fromEntries(["from", "to"].filter((end) => params.get(end)).map((end) => [end, params.get(end)]));
    apply();
    goToList();
  }

  // What is new stands above with its ways out, and there the browser goes by itself.
  function followId(id) {
    if (document.getElementById("v-" + id)) return;
    const n = data.id.findIndex((known) => id.startsWith(known));
    if (n < 0) return;
    clear();
    apply();
    choose(shown.indexOf(n));
    goToList();
  }

  function goToList() {
    document.getElementById("all").scrollIntoView();
    rows.focus({ preventScroll: true });
  }

  /* What else a script makes easier */

  function addCopying(block) {
    const lines = [...block.querySelectorAll("ins")].map((line) => line.textContent);
    const text = lines.length ? lines.join("\n") : block.textContent;
    if (!lines.length && block.querySelector("del")) return;
    const button = element("button", "", "Copy");
    button.type = "button";
    button.addEventListener("click", () => copy(text, block).then((said) => { button.textContent = said; }));
    block.append(button);
  }

  // A page that came over http may not write to the clipboard, so the text is marked for the reader's own keys.
  async function copy(text, block) {
    try {
      await navigator.clipboard.writeText(text);
      return "Copied";
    } catch {
      getSelection().selectAllChildren(block.querySelector("code"));
      return "Marked";
    }
  }

  function addSorting(head, column) {
    const button = element("button", "", head.textContent);
    button.type = "button";
    button.addEventListener("click", () => sort(head, column));
    head.replaceChildren(button);
  }

  function sort(head, column) {
    const goesDown = head.getAttribute("aria-sort") !== "descending" && head.className === "number"
      || head.getAttribute("aria-sort") === "ascending";
    const body = head.closest("table").tBodies[0];
    const value = (row) => row.cells[column].textContent;
    const number = (text) => Number(text.replaceAll(",", "").replace("\u2212", "-")) || 0;
    const order = head.className === "number"
      ? (a, b) => number(value(a)) - number(value(b))
      : (a, b) => value(a).localeCompare(value(b), "en");
    const sorted = [...body.rows].sort((a, b) => (goesDown ? order(b, a) : order(a, b)));
    head.parentElement.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", goesDown ? "descending" : "ascending");
    body.append(...sorted);
  }

  /* The beginning */

  document.getElementById("list-off").hidden = true;
  list.hidden = false;
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", changed);
  document.getElementById("show-all").addEventListener("click", () => { clear(); changed(); });
  rows.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  rows.addEventListener("keydown", onKey);
  addEventListener("resize", () => { fit(); draw(); });
  addEventListener("hashchange", follow);
  document.addEventListener("ringfence:edges", (event) => {
    const { from: user, to: used, fromAll, toAll } = event.detail;
    event.preventDefault();
    const ends = { from: fromAll ? user + WITHIN : user, to: toAll ? used + WITHIN : used };
    history.pushState(null, "", "#" + new URLSearchParams(ends));
    follow();
  });
  document.querySelectorAll(".copied").forEach(addCopying);
  document.querySelectorAll("#modules thead th, #progress thead th").forEach((head) =>
    addSorting(head, head.cellIndex));
  apply();
  follow();
})();
