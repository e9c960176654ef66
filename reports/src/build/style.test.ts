import { describe, expect, it } from 'vitest';
import { smaller } from './style.js';

describe('smaller', () => {
  it('drops comments, line ends and the space around braces, colons and commas', () => {
    expect(smaller('/* one */\na,\nb {\n  color: red;\n  margin: 0 auto;\n}\n\nc { x: y }')).toBe(
      'a,b{color:red;margin:0 auto}c{x:y }'.replace('y }', 'y}'),
    );
  });

  it('keeps the space that tells a descendant from a pseudo-class, and that calc needs', () => {
    expect(smaller('a :hover { width: calc(100% - 2rem + 1px); }')).toBe('a :hover{width:calc(100% - 2rem + 1px)}');
    expect(smaller('@media (min-width: 40rem) { a > b { c: d; } }')).toBe('@media (min-width: 40rem){a > b{c:d}}');
  });

  it('leaves strings as they are, also where they look like comments or rules', () => {
    expect(smaller('a::before { content: "/* ; } */  x"; }')).toBe('a::before{content:"/* ; } */  x"}');
    expect(smaller("a::before { content: ' , '; }")).toBe("a::before{content:' , '}");
  });
});
