/** The numbers from the first to the last, in steps of one; none where the last is less than the first. */
export function range(first: number, last: number): number[] {
  const numbers: number[] = [];
  for (let number = first; number <= last; number++) numbers.push(number);
  return numbers;
}
