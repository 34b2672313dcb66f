/** Bare where it is a whole number, as everybody writes it. */
export function bareNumber(answer: unknown): string | number {
  const typed = String(answer).trim();
  return /^(0|[1-9]\d{0,8})$/.test(typed) ? Number(typed) : typed;
}
