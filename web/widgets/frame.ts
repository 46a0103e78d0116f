import "./all.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync("html{color-scheme:light dark;background:transparent}body{margin:0}");
document.adoptedStyleSheets = [sheet];

/** Inside a frame: tells the page around it how high the view is, whenever that changes, and passes the events of the view on. */
const tell = (message: object): void => window.parent.postMessage({ source: "kg", v: 1, ...message }, "*");

new ResizeObserver(() => tell({ type: "resize", height: document.body.getBoundingClientRect().height })).observe(
  document.body,
);
for (const type of ["kg-load", "kg-select", "kg-expand", "kg-range", "kg-error"])
  document.addEventListener(type, (event) => tell({ type, detail: (event as CustomEvent<object>).detail }));
