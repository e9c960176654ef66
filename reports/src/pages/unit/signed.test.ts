import { expect, it } from 'vitest';
import { numbers } from '../../format.js';
import { signed } from './signed.js';

it('places carry a sign unless they round to nothing', () => {
  const f = numbers('vi');
  expect([10.5, -0.5, 0.04, -0.04, 14].map(places => signed(f, places))).toEqual([
    '+10,5',
    '−0,5',
    '0,0',
    '0,0',
    '+14,0',
  ]);
});
