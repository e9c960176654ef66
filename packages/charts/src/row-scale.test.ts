import { expect, it } from 'vitest';
import { profileRows } from './profile-rows.js';
import { rankedBack } from './ranked-rows.js';
import { scaleLabels, scalePositions } from './row-scale.js';

it('places ticks within the free ends', () => {
  expect(scalePositions({ domain: [2, 9], ticks: [2, 5.5, 9] })).toEqual([
    { tick: 2, x: '3%' },
    { tick: 5.5, x: '50%' },
    { tick: 9, x: '97%' },
  ]);
});

it('a falling domain runs from right to left', () => {
  expect(scalePositions({ domain: [63, 1], ticks: [63, 1] }).map(place => place.x)).toEqual(['3%', '97%']);
});

it('agrees with the grid of the rows and of the list', () => {
  const scale = { domain: [2.3, 8.7], ticks: [2.5, 4, 6.1, 8.7] } as const;
  const row = { min: 3, q1: 4, median: 5, q3: 6, max: 8, now: 5, before: null, group: 1 } as const;
  for (const { x } of scalePositions(scale)) {
    const line = `M${Math.round(Number(x.replace('%', '')) * 100)} 0v1`;
    expect(profileRows([row], scale)[0]?.back).toContain(line);
    expect(rankedBack({ ...scale, median: null }).body).toContain(line);
  }
});

it('writes labels centred on their ticks, some for wide screens only', () => {
  const labels = [
    { at: 6, label: '6,0' },
    { at: 7, label: '<7>', wide: true },
  ];
  expect(scaleLabels(labels, { domain: [6, 8] })).toEqual({
    height: 18,
    body: '<text class="mid" x="3%" y="13">6,0</text><text class="mid wideonly" x="50%" y="13">&lt;7&gt;</text>',
  });
});

it('a scale of no width has its one value in the middle', () => {
  expect(scalePositions({ domain: [5, 5], ticks: [5] })).toEqual([{ tick: 5, x: '50%' }]);
});
