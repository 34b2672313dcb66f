import { expect, test } from 'vitest';
import { loadLazily } from '../../bundle/loadLazily.ts';

test('what exports more than functions cannot be loaded when it is called', () => {
  const file = 'src/foundation/diagnostics/messages/index.ts';
  expect(() => loadLazily({ chunk: 'messages', file })).toThrow('it exports more than functions');
});

test.each(['src/foundation/diagnostics/diagnose.ts', 'src/publication/assets/svg/drawSvg.ts'])('%s can', (file) => {
  expect(loadLazily({ chunk: 'x', file }).name).toBe(`${file} when it is called`);
});
