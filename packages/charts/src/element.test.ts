import { expect, it } from 'vitest';
import { element } from './element.js';

const datum = {};

it('writes x, widths and cx in percent, heights in px, and leaves out zeros', () => {
  expect(element('rule', { datum, x: 3, x2: 97 }, 'range', '%')).toBe('<line class="range" x1="3%" x2="97%"/>');
  expect(element('rect', { datum, x: 3, y: -8, width: 10, height: 16 }, 'half', '%')).toBe(
    '<rect class="half" x="3%" width="10%" y="-8" height="16"/>',
  );
  expect(element('symbol', { datum, x: 42.5, size: 169 }, 'now f2', '%')).toBe(
    '<circle class="now f2" cx="42.5%" r="6.5"/>',
  );
});

it('writes px inside a viewBox, and no class where a group bears it', () => {
  expect(element('text', { datum, x: 22, y: 15.5, text: 'Hà' }, '', '')).toBe('<text x="22" y="15.5">Hà</text>');
});

it('escapes text', () => {
  expect(element('text', { datum, text: '</svg><script>&' }, '', '')).toBe(
    '<text>&lt;/svg&gt;&lt;script&gt;&amp;</text>',
  );
});

it('an upright rule stands at one x', () => {
  expect(element('rule', { datum, x: 50, y: -11, y2: 11 }, 'med', '%')).toBe(
    '<line class="med" x1="50%" x2="50%" y1="-11" y2="11"/>',
  );
});

it('refuses a place that is not finite', () => {
  expect(() => element('symbol', { datum, x: Number.NaN }, 'now', '%')).toThrow(RangeError);
});
