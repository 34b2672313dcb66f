// The longest order that two lists of words share, and what each has beyond it.

const isSame = (a, b) => a.token === b.token;

/** How much of the order is shared from each pair of places on. */
function lengths(a, b) {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      rows[i][j] = isSame(a[i], b[j]) ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
  return rows;
}

/** Places where the lists differ: what the page has there, what Word has, and the lines of the page around it. */
export function beyond(paper, copy) {
  const rows = lengths(paper, copy);
  const found = [];
  let [i, j, hunk] = [0, 0, null];
  const open = () => {
    if (hunk === null)
      found.push(
        (hunk = { paper: [], copy: [], around: [paper[i - 1], paper[i]].flatMap((each) => each?.line ?? []) }),
      );
    return hunk;
  };
  while (i < paper.length || j < copy.length) {
    if (i < paper.length && j < copy.length && isSame(paper[i], copy[j])) {
      [i, j, hunk] = [i + 1, j + 1, null];
    } else if (j >= copy.length || (i < paper.length && rows[i + 1][j] >= rows[i][j + 1])) {
      open().paper.push(paper[i]);
      i += 1;
    } else {
      open().copy.push(copy[j]);
      j += 1;
    }
  }
  return found;
}
