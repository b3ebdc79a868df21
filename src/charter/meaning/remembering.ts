/**
 * Makes a function remember what it gave: a charter says the same few things over and over, and each of them
 * is asked for many times.
 *
 * @param work gives the same for the same text, and nothing that anyone changes.
 * @param most how many texts are remembered; then all are forgotten.
 * @param longest longer texts, which hardly ever come again, are not remembered.
 */
export function remembering<Result>(
  work: (text: string) => Result,
  { most, longest }: { most: number; longest: number },
): (text: string) => Result {
  const remembered = new Map<string, Result>();
  return (text) => {
    if (text.length > longest) return work(text);
    const known = remembered.get(text);
    if (known !== undefined || remembered.has(text)) return known as Result;
    const result = work(text);
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, result);
    return result;
  };
}
