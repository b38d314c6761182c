/**
 * Filters, sorting and paging of the list of findings. This function does not run here: its text goes into the report
 * and runs in the page, so it must be whole in itself and may use nothing of this file or any other.
 * Without it the page shows everything; what only works with it is hidden until it runs.
 */
export function pageScript(page: Document): void {
  const list = page.querySelector<HTMLTableElement>("#findings");
  const body = list?.tBodies[0];
  const filters = page.querySelector<HTMLElement>("#filters");
  const status = page.querySelector<HTMLElement>("#status");
  const more = page.querySelector<HTMLButtonElement>("#more");
  const search = page.querySelector<HTMLInputElement>("#search");
  const department = page.querySelector<HTMLSelectElement>("#department");
  const rule = page.querySelector<HTMLSelectElement>("#rule");
  if (!list || !body || !filters || !status || !more || !search || !department || !rule) return;
  const severities = Array.from(filters.querySelectorAll<HTMLInputElement>("input[name=severity]"));

  const pageful = 100;
  const rows = Array.from(body.rows);
  const places = new Map(rows.map((row, index) => [row, index]));
  const texts = new Map<HTMLTableRowElement, string>();
  let order = rows;
  let room = pageful;
  let sorted: { heading: Element; up: boolean } | null = null;

  const folded = (text: string): string => text.normalize("NFKC").toLowerCase();
  const textOf = (row: HTMLTableRowElement): string => {
    const known = texts.get(row) ?? folded(row.textContent);
    texts.set(row, known);
    return known;
  };
  const fill = (template: string | undefined, values: Record<string, number>): string =>
    (template ?? "").replace(/\{(\w+)\}/g, (place, name: string) => values[name]?.toLocaleString("en-US") ?? place);

  const draw = (): void => {
    const wanted = severities.filter(({ checked }) => checked).map(({ value }) => value);
    const words = folded(search.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    const matching = order.filter((row) => {
      const { severity, department: owner, rule: code } = row.dataset;
      if (!wanted.includes(severity ?? "")) return false;
      if (department.value !== "" && department.value !== owner) return false;
      if (rule.value !== "" && rule.value !== code) return false;
      return words.every((word) => textOf(row).includes(word));
    });
    const shown = matching.slice(0, room);
    body.replaceChildren(...shown);
    status.textContent = fill(status.dataset.template, { matching: matching.length, shown: shown.length });
    const next = Math.min(pageful, matching.length - shown.length);
    more.hidden = next === 0;
    more.textContent = fill(more.dataset.template, { count: next });
  };
  const drawAnew = (): void => {
    room = pageful;
    draw();
  };

  const collator = new Intl.Collator(page.documentElement.lang, { numeric: true });
  const keys: Record<string, (row: HTMLTableRowElement) => string> = {
    severity: (row) => row.dataset.severity ?? "",
    rule: (row) => row.dataset.rule ?? "",
    department: (row) => row.cells[1]?.textContent ?? "",
    file: (row) => String(places.get(row) ?? 0),
  };
  const sortBy = (heading: HTMLElement): void => {
    const keyOf = keys[heading.dataset.sort ?? ""];
    if (!keyOf) return;
    const up = sorted?.heading !== heading || !sorted.up;
    sorted?.heading.removeAttribute("aria-sort");
    sorted = { heading, up };
    heading.setAttribute("aria-sort", up ? "ascending" : "descending");
    const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
    keyed.sort((a, b) => (up ? 1 : -1) * collator.compare(a.key, b.key));
    order = keyed.map(({ row }) => row);
    drawAnew();
  };
  const buttons = new Map<HTMLElement, HTMLButtonElement>();
  for (const heading of Array.from(list.querySelectorAll<HTMLElement>("th[data-sort]"))) {
    const button = page.createElement("button");
    buttons.set(heading, button);
    button.type = "button";
    button.title = list.dataset.sortHint ?? "";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sortBy(heading));
  }

  const reset = (): void => {
    for (const box of severities) box.checked = true;
    department.value = "";
    rule.value = "";
    search.value = "";
  };
  filters.addEventListener("input", drawAnew);
  filters.querySelector("button")?.addEventListener("click", () => {
    reset();
    drawAnew();
  });
  more.addEventListener("click", () => {
    const first = body.rows.length;
    room += pageful;
    draw();
    // The button has moved away or gone: go on where the new rows begin.
    const next = body.rows[first];
    if (next) {
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    }
  });
  for (const link of Array.from(
    page.querySelectorAll<HTMLElement>("a[data-department], a[data-rule], a[data-search]"),
  )) {
    link.addEventListener("click", () => {
      reset();
      department.value = link.dataset.department ?? "";
      rule.value = link.dataset.rule ?? "";
      search.value = link.dataset.search ?? "";
      drawAnew();
    });
  }
  // On paper nothing can be shown later.
  const closed = Array.from(page.querySelectorAll("details"));
  const opened = new Set<HTMLDetailsElement>();
  page.defaultView?.addEventListener("beforeprint", () => {
    for (const one of closed) {
      if (!one.open) opened.add(one);
      one.open = true;
    }
    // Browsers repeat headings on every sheet, but not the buttons in them.
    for (const [heading, button] of buttons) heading.textContent = button.textContent;
    room = rows.length;
    draw();
  });
  page.defaultView?.addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
    opened.clear();
    for (const [heading, button] of buttons) heading.replaceChildren(button);
    drawAnew();
  });

  filters.hidden = false;
  draw();
}
