"use strict";
(() => {
  const table = document.getElementById("all");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const headings = Array.from(table.tHead.rows[0].cells);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.order === undefined ? cell.textContent : Number(cell.dataset.order);
  };
  const compare = (a, b) => (typeof a === "number" ? a - b : collator.compare(a, b));

  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.textContent = "";
    heading.append(button);
    button.addEventListener("click", () => {
      const descending = heading.getAttribute("aria-sort") === "ascending";
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
      const keyed = rows.map((row, index) => ({ row, index, key: key(row, column) }));
      keyed.sort((a, b) => (descending ? -1 : 1) * compare(a.key, b.key) || a.index - b.index);
      body.append(...keyed.map((it) => it.row));
    });
  });

  const filter = document.getElementById("filter");
  const shown = document.getElementById("shown");
  filter.parentElement.hidden = false;
  filter.addEventListener("input", () => {
    const wanted = filter.value.normalize().toLocaleLowerCase();
    let count = 0;
    rows.forEach((row) => {
      row.hidden = !row.textContent.normalize().toLocaleLowerCase().includes(wanted);
      count += row.hidden ? 0 : 1;
    });
    shown.textContent = wanted === "" ? "" : count + " / " + rows.length;
  });
})();
