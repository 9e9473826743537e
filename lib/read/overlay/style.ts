import { MARK_SLOTS } from '../../model/mark.ts';
import { MARK_LOOKS } from '../mark-style.ts';

const slots = (): string =>
  MARK_SLOTS.map((slot) => {
    const { line, style, thickness, colour } = MARK_LOOKS[slot];
    return `.${slot}{--slot:${colour}}.sample.${slot}{text-decoration:${line} ${style} ${colour} ${thickness}}`;
  }).join('');

/**
 * The overlay's own style. `!important` inside a shadow tree wins over the page's, so no rule of the page can move or
 * hide it; nothing of it is printed, and it takes no click but on what it shows (`through`: not even there).
 */
export const overlayStyle = (): string => `
:host{all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important;display:block!important;contain:layout style!important;color-scheme:light dark!important}
@media print{:host{display:none!important}}
*{box-sizing:border-box;font:500 13px/1.4 system-ui,sans-serif;letter-spacing:normal}
button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer;pointer-events:auto}
button:focus-visible{outline:2px solid Highlight;outline-offset:2px}
.badge{--size:20px;position:absolute;min-width:var(--size);height:var(--size);padding:0 calc(var(--size)*.15);border-radius:calc(var(--size)/2);background:#2459a8;color:#fff;font-weight:650;font-size:max(9.5px,calc(var(--size)*.6));line-height:var(--size);text-align:center;box-shadow:0 0 0 1px #fff,0 1px 3px rgb(0 0 0/35%)}
.badge::after{content:'';position:absolute;inset:-3px}
.cursor{position:absolute;border-radius:4px;pointer-events:none;outline:2px solid Highlight;outline-offset:2px}
.outline{position:absolute;border-radius:6px;outline:2px dashed #2459a8;outline-offset:3px;box-shadow:0 0 0 3px rgb(255 255 255/60%)}
.card,.legend,.bar{background:Canvas;color:CanvasText;border:1px solid color-mix(in srgb,CanvasText 22%,Canvas);border-radius:8px;box-shadow:0 4px 18px rgb(0 0 0/22%);pointer-events:auto}
.card{position:absolute;width:max-content;max-width:min(340px,calc(100vw - 16px));max-height:min(320px,calc(100vh - 16px));overflow:auto;padding:4px}
.entry{padding:2px;border-radius:5px;border-inline-start:3px solid var(--slot)}
.say{display:block;width:100%;padding:4px 6px;text-align:start;border-radius:4px}
.say:hover{background:color-mix(in srgb,CanvasText 7%,Canvas)}
.say b{display:block;font-weight:650}
.say span{display:block;font-weight:400}
.entry+.entry{margin-top:2px}
.acts{display:flex;flex-wrap:wrap;gap:4px;padding:2px 6px 4px}
.act{min-height:26px;padding:2px 10px;border:1px solid color-mix(in srgb,CanvasText 45%,Canvas);border-radius:5px;font-size:12px}
.act:hover{background:color-mix(in srgb,CanvasText 9%,Canvas)}
.bar{position:absolute;display:flex;flex-wrap:wrap;gap:4px;padding:4px;width:max-content;max-width:calc(100vw - 16px)}
.bar .act{min-height:28px;border-color:transparent}
.legend{position:absolute;inset-block-end:10px;inset-inline-end:10px;font-size:12px}
.pill{display:flex;gap:6px;align-items:center;min-height:28px;padding:2px 10px}
.count{font-weight:650}
.panel{padding:4px 6px 8px;border-top:1px solid color-mix(in srgb,CanvasText 16%,Canvas);max-height:calc(100vh - 60px);overflow:auto}
.switch{display:flex;gap:8px;align-items:center;width:100%;min-height:28px;padding:2px 6px;border-radius:5px;text-align:start}
.switch:hover,.step:hover,.pill:hover{background:color-mix(in srgb,CanvasText 7%,Canvas)}
.track{flex:none;width:28px;height:16px;border-radius:8px;border:1px solid color-mix(in srgb,CanvasText 60%,Canvas);position:relative}
.track::after{content:'';position:absolute;inset-block:2px;inset-inline-start:2px;width:10px;border-radius:5px;background:color-mix(in srgb,CanvasText 60%,Canvas)}
[aria-checked=true] .track{background:#2459a8;border-color:#2459a8}
[aria-checked=true] .track::after{inset-inline-start:14px;background:#fff}
.sample{flex:1;text-underline-offset:3px}
.number{opacity:.75}
.steps{display:flex;gap:6px;padding:4px 6px 0}
.step{flex:1;min-height:28px;border:1px solid color-mix(in srgb,CanvasText 30%,Canvas);border-radius:5px;padding:2px 8px}
.keys{margin:6px 6px 0;font-weight:400;opacity:.8;max-width:230px}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
.through *{pointer-events:none!important}
@media (forced-colors:active){.act,.bar .act{border-color:ButtonBorder}.badge{background:Canvas;color:CanvasText;outline:1px solid CanvasText;box-shadow:none}.track::after{background:CanvasText}[aria-checked=true] .track{background:Highlight;forced-color-adjust:none}}
${slots()}`;
