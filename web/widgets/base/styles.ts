/** Look of all widgets. The page changes it by custom properties and by `::part()`. */
export const BASE_CSS = `
:host{color-scheme:light dark;display:block;font:400 15px/1.5 var(--kg-font,"Inter",-apple-system,"Segoe UI","Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif);color:var(--kg-fg,light-dark(#1d1b18,#eae6dd));background:var(--kg-bg,light-dark(#fff,#1f2125));border:1px solid var(--kg-border,light-dark(#e2dcd1,#34363b));border-radius:var(--kg-radius,6px);overflow:hidden;text-align:left}
:host([theme=light]){color-scheme:light}:host([theme=dark]){color-scheme:dark}:host([hidden]){display:none}
:host([inherit-scheme]){color-scheme:inherit}
*{box-sizing:border-box}a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em;text-decoration-color:var(--kg-border,light-dark(#8d867a,#77746d))}
:focus-visible{outline:3px solid var(--kg-focus,light-dark(#1f6feb,#7cb4ff));outline-offset:2px;border-radius:2px}
.body{padding:.9rem 1rem}.muted,.meta{color:var(--kg-muted,light-dark(#5f5a52,#aaa59a));font-size:.85em}p{margin:.25rem 0}
em{font-style:normal;color:var(--kg-accent,light-dark(#7d2a1c,#e8937f))}.sentence a{font-weight:600}
.quote{font-family:"Iowan Old Style","Charter","Songti SC","Noto Serif CJK SC",Georgia,serif;font-size:1.06em;display:block}
.quote a{text-decoration:none}.quote a:hover{text-decoration:underline}
ul,ol{list-style:none;margin:0;padding:0}li+li{border-top:1px solid var(--kg-border,light-dark(#e2dcd1,#34363b));margin-top:.6rem;padding-top:.6rem}
button{font:inherit;font-size:.9em;color:inherit;background:none;border:1px solid var(--kg-border,light-dark(#8d867a,#77746d));border-radius:var(--kg-radius,6px);padding:.25rem .7rem;min-height:28px;cursor:pointer}
mark{color:inherit;background:var(--kg-mark,light-dark(#fbeec2,#4a3f16));border-radius:2px}
mark.who{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.22em}mark.cue{background:none;text-decoration:underline dotted;text-underline-offset:.22em}mark sup{font-size:.62em;opacity:.75;margin-right:.15em}
.foot{display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap;padding:.35rem 1rem;border-top:1px solid var(--kg-border,light-dark(#e2dcd1,#34363b));font-size:.8em;color:var(--kg-muted,light-dark(#5f5a52,#aaa59a))}
.message{padding:1.25rem 1rem;display:flex;gap:.75rem;flex-wrap:wrap;align-items:center}
.name{font:600 1.2em/1.3 "Iowan Old Style","Charter","Songti SC","Noto Serif CJK SC",Georgia,serif;margin:0}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`;
