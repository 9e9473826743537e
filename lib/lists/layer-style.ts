/**
 * The style of the badges. `!important` inside a shadow tree wins over the page's, so no rule of the page can move or
 * hide them; they take no click, are not printed, and each kind differs by more than its colour: by its edge.
 */
export const LAYER_STYLE = `
:host{all:initial!important;position:fixed!important;inset:0!important;z-index:2147483646!important;pointer-events:none!important;display:block!important;contain:strict!important}
@media print{:host{display:none!important}}
.badge{position:absolute;inset:0 auto auto 0;box-sizing:border-box;height:18px;max-width:260px;padding:0 7px;border:1px solid var(--edge);border-radius:9px;font:600 11px/16px system-ui,sans-serif;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:var(--ink);background:var(--paper);will-change:transform}
.badge.short{padding:0 4px;font-size:10.5px}
.badge.aside{opacity:0}
.badge[hidden]{display:none}
.foi,.internal-review{--ink:#06405a;--paper:#e3f0f6;--edge:#0b5a7a}
.environmental,.foi-or-environmental{--ink:#114d2a;--paper:#e8f5ec;--edge:#1c6b3c}
.subject-access{--ink:#701650;--paper:#fbeaf4;--edge:#99206e}
.chaser,.clarification,.reply{--ink:#5f3900;--paper:#fdf4e4;--edge:#8a5200}
.may-be-request,.open{--ink:#33404d;--paper:#ffffff;--edge:#66727e;border-style:dashed}
.not-a-request{--ink:#55606b;--paper:#f0f2f4;--edge:#f0f2f4;font-weight:500}
.dark .foi,.dark .internal-review{--ink:#bfe6f7;--paper:#17303c;--edge:#6cc3e6}
.dark .environmental,.dark .foi-or-environmental{--ink:#bdf0d0;--paper:#17291e;--edge:#7fd6a2}
.dark .subject-access{--ink:#ffd3ee;--paper:#331a2b;--edge:#ff9ed8}
.dark .chaser,.dark .clarification,.dark .reply{--ink:#fbdcae;--paper:#2d2417;--edge:#f2b45c}
.dark .may-be-request,.dark .open{--ink:#d5dce3;--paper:#16191d;--edge:#8d98a3}
.dark .not-a-request{--ink:#b6c0ca;--paper:#262c33;--edge:#262c33}
@media (forced-colors:active){.badge{--ink:CanvasText;--paper:Canvas;--edge:CanvasText}}
`;
