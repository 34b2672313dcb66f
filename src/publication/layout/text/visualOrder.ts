/** The order from left to right of parts with these levels: every part from a level up is reversed, highest first (UAX 9, L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = [...levels.keys()];
  const odd = levels.filter((level) => level % 2 === 1);
  if (odd.length === 0) return order;
  const levelAt = (at: number): number => levels[order[at] ?? 0] ?? 0;
  for (let level = Math.max(...levels); level >= Math.min(...odd); level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if (levelAt(from) < level) continue;
      let to = from;
      while (to < order.length && levelAt(to) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}
