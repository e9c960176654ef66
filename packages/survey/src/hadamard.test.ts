import { describe, expect, it } from 'vitest';
import { hadamard } from './hadamard.js';

describe('hadamard', () => {
  it.each([1, 3, 4, 7, 11, 12, 19, 27, 31, 40, 70])(
    'above %d has orthogonal rows of +1 and −1, the first column all +1',
    least => {
      const matrix = hadamard(least);
      const order = matrix.length;
      expect(order).toBeGreaterThan(least);
      for (let i = 0; i < order; i++) {
        expect(matrix[i]![0]).toBe(1);
        for (let j = 0; j < order; j++) {
          let product = 0;
          for (let k = 0; k < order; k++) product += matrix[i]![k]! * matrix[j]![k]!;
          expect(product).toBe(i === j ? order : 0);
        }
      }
    },
  );
});
