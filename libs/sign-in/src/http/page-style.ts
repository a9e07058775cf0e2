/** The style of the pages that the server renders itself, in the web app's colours (app/theme/tokens.css); light and dark, from a phone's width on. */
export const pageStyle = `
:root { color-scheme: light dark; --ground: #f1f3f5; --card: #fff; --text: #16191d; --soft: #5b6470; --line: #e6e9ec; --accent: #0b6e69; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171a; --card: #1d2125; --text: #e9ecef; --soft: #a3adb8; --line: #2a3036; --accent: #6fd3ca; --on-accent: #062a28; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem 1rem 3rem; background: var(--ground); color: var(--text); font: 1rem/1.5 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 34rem; margin: 0 auto; }
main.wide { max-width: 64rem; }
.brand { display: flex; gap: .6rem; align-items: center; max-width: 34rem; margin: 0 auto 1.25rem; color: inherit; font-weight: 650; text-decoration: none; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1rem 0 .5rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .75rem; }
p { margin: .5rem 0 1rem; }
code { overflow-wrap: anywhere; }
a { color: var(--accent); }
.soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem 1.5rem; margin-top: 1rem; }
.button { display: inline-block; min-height: 2.75rem; padding: .6rem 1.2rem; border: 0; border-radius: .5rem; background: var(--accent); color: var(--on-accent);
  font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
.button.plain { background: none; color: var(--accent); border: 1px solid var(--line); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; }
.faces { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
.faces.first { grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); }
.face { display: flex; gap: .85rem; align-items: center; width: 100%; height: 100%; min-height: 4.25rem; padding: .75rem 1rem; border: 1px solid var(--line);
  border-radius: .75rem; background: var(--card); color: inherit; font: inherit; text-align: left; cursor: pointer; }
.face:hover { border-color: var(--accent); }
.face b, .face span { display: block; line-height: 1.35; }
.face .soft { font-size: .875rem; }
.face .why { font-size: .875rem; margin-top: .25rem; }
.avatar { flex: none; width: 2.75rem; height: 2.75rem; line-height: 2.75rem !important; border-radius: 50%; text-align: center; font-weight: 600; color: #fff; }
.tone-0 { background: #1864ab; } .tone-1 { background: #5f3dc4; } .tone-2 { background: #a61e4d; } .tone-3 { background: #2b6a30; }
.tone-4 { background: #87420a; } .tone-5 { background: #0b6370; } .tone-6 { background: #495057; } .tone-7 { background: #862e9c; }
`;
